/** Rows as SAP Business One names them, with decimals as text. Only what the mapping reads. LC is the local, FC the foreign currency. */
export interface SapRows {
  /** OADM.MainCurncy */
  readonly localCurrency: string;
  readonly ocrd: BusinessPartner[];
  readonly oinv: Invoice[];
  readonly orin: Invoice[];
  readonly orct: Payment[];
  readonly ovpm: Payment[];
  readonly ojdt: JournalEntry[];
  readonly itr1: ReconciliationRow[];
}

export interface BusinessPartner {
  CardCode: string;
  CardName: string;
  CardType: 'C' | 'S';
  LicTradNum: string;
  CreditLine: string;
  crd1: { Address: string; AdresType: 'B' | 'S'; Street: string; City: string; Country: string }[];
  ocpr: { Name: string; Position: string; E_MailL: string }[];
}

export interface Invoice {
  DocEntry: number;
  DocNum: number;
  CANCELED: 'N' | 'Y' | 'C';
  CardCode: string;
  NumAtCard: string;
  DocDate: string;
  TaxDate: string;
  DocDueDate: string;
  DocCur: string;
  DocRate: string;
  DocTotal: string;
  DocTotalFC: string;
  VatSum: string;
  VatSumFC: string;
  Project: string | null;
  inv1: InvoiceLine[];
  inv6: { InstlmntID: number; DueDate: string; InsTotal: string; InsTotalFC: string }[];
  [user: `U_${string}`]: string;
}

export interface InvoiceLine {
  ItemCode: string;
  Dscription: string;
  Quantity: string;
  unitMsr: string;
  PriceBefDi: string;
  LineTotal: string;
  TotalFrgn: string;
}

export interface Payment {
  DocEntry: number;
  TransId: number;
  Canceled: 'N' | 'Y';
  DocType: 'C' | 'S' | 'A';
  CardCode: string;
  DocDate: string;
  DocCurr: string;
  DocTotal: string;
  DocTotalFC: string;
  CashSum: string;
  CheckSum: string;
  TrsfrSum: string;
  TrsfrRef: string;
  rct1: { DueDate: string; CheckNum: number }[];
  rct2: PaymentInvoice[];
}

export interface PaymentInvoice {
  InvType: '13' | '14' | '18' | '19' | '30';
  DocEntry: number;
  InstId: number;
  SumApplied: string;
  AppliedFC: string;
  DocRate: string;
}

export interface JournalEntry {
  TransId: number;
  TransType: string;
  TransCode: string;
  RefDate: string;
  Memo: string;
  jdt1: JournalRow[];
}

export interface JournalRow {
  Line_ID: number;
  Account: string;
  /** The partner's code on a control account, else the account. */
  ShortName: string;
  Debit: string;
  Credit: string;
}

export interface ReconciliationRow {
  ReconNum: number;
  TransId: number;
  TransRowId: number;
  SrcObjTyp: string;
  SrcObjAbs: number;
  ReconSum: string;
}
