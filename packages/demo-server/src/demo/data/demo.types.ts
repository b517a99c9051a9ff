import type {
  Direction,
  DocumentInput,
  Money,
  PartnerInput,
  PaymentMethod,
  PaymentReportStatus,
  PublisherInput,
  PublishRecord,
  ReportedWithholding,
  Side,
} from '@saldo/sdk/contract';

/** A line of a printed document. Amounts are decimal strings in the document's currency. */
export interface PaperLine {
  code?: string;
  description: string;
  quantity?: string;
  unit?: string;
  unitPrice?: string;
  /** External id of the document that the line is about. */
  document?: string;
  /** What a rate was taken of. */
  base?: string;
  /** Decimal fraction, 0.03 for 3 %. */
  rate?: string;
  amount: string;
}

/** What is printed: the document as it is published, and lines that add up to its subtotal (or total). */
export interface Paper {
  externalId: string;
  data: DocumentInput;
  lines?: readonly PaperLine[];
}

export interface DemoDocument extends Paper {
  lines: readonly PaperLine[];
}

export interface DemoReportLine {
  /** External id. */
  document: string;
  installment?: number;
  amount: Money;
  withholdings: ReportedWithholding[];
}

export interface DemoReview {
  at: string;
  reason?: string;
  /** External id of the payment that the report became. */
  payment?: string;
}

/** A payment report as a partner would have made it, and what the publisher answered. */
export interface DemoReport {
  /** Names the report within the data set. */
  key: string;
  /** External id. */
  partner: string;
  direction: Direction;
  status: PaymentReportStatus;
  paymentDate: string;
  amount: Money;
  method: PaymentMethod;
  reference?: string;
  depositAccountId?: string;
  lines: DemoReportLine[];
  /** Keys of uploads. */
  files: string[];
  note?: string;
  createdAt: string;
  createdBy: string;
  review?: DemoReview;
}

export interface DemoMessage {
  side: Side;
  author: string;
  text: string;
  at: string;
  /** Keys of uploads. */
  files: string[];
}

export type DemoSubject =
  | { kind: 'account' }
  | { kind: 'document' | 'payment'; externalId: string }
  | { kind: 'payment_report'; report: string };

export interface DemoThread {
  key: string;
  /** External id. */
  partner: string;
  about: DemoSubject;
  subject: string;
  /** Oldest first, at least one. */
  messages: DemoMessage[];
  /** How many messages, counted from the first, each side has read. A side has read what it wrote. */
  read: { partner: number; publisher: number };
}

/** A file that a partner sent. Its bytes come from `uploads()`. */
export interface DemoUpload {
  key: string;
  /** External id of the partner who sent it. */
  partner: string;
  fileName: string;
  mediaType: 'application/pdf' | 'image/png';
  createdAt: string;
  createdBy: string;
  proof: Proof;
}

/** What a bank's voucher says. */
export interface Proof {
  bankName: string;
  /** Operation number of the bank. */
  reference: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:MM`, local. */
  time: string;
  payer: string;
  payee: string;
  accountNumber: string;
  amount: Money;
}

export interface DemoFile {
  /** External id of a document's file, or key of an upload. */
  externalId: string;
  fileName: string;
  mediaType: 'application/pdf' | 'image/png';
  bytes: Uint8Array;
}

export interface DemoPartner {
  externalId: string;
  data: PartnerInput;
}

export interface DemoData {
  seed: string;
  /** `YYYY-MM-DD` in the publisher's time zone; every date of the data set follows from it. */
  today: string;
  publisher: PublisherInput;
  partners: DemoPartner[];
  /** External ids of partners to show. */
  featured: {
    /** A client on whose account everything occurs. */
    client: string;
    supplier: string;
    /** A client with more than 400 documents. */
    large: string;
    /** A client with nothing at all. */
    empty: string;
  };
  /** What the ERP publishes: partners, documents by date, payments by date, voids. */
  records: PublishRecord[];
  /** The records in requests of at most 500, none of which has the same record twice. */
  batches: PublishRecord[][];
  documents: DemoDocument[];
  reports: DemoReport[];
  threads: DemoThread[];
  uploadsSent: DemoUpload[];
  /** The paper of every document, to be published before or after the records. */
  files(): AsyncIterable<DemoFile>;
  /** The bytes of `uploadsSent`, in that order. */
  uploads(): AsyncIterable<DemoFile>;
}
