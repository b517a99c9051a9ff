import type { Direction, SaldoDocument, SaldoDocumentType, Hold, Money } from '@saldo/sdk/contract';

/** Points at a document, with what is known of it where it was chosen. */
export interface DocumentPointer {
  readonly id: string;
  readonly externalId: string;
  readonly type?: SaldoDocumentType | undefined;
  /** Series and number as people know them. */
  readonly label: string;
  /** The whole document, where the sender has it. */
  readonly document?: SaldoDocument | undefined;
}

/** A document or installment chosen to be paid. */
export interface PayableItem {
  readonly document: DocumentPointer;
  /** Number of the installment, where one was chosen. */
  readonly installment?: number | undefined;
  readonly dueDate?: string | undefined;
  readonly openAmount: Money;
  /** What holds the document up. */
  readonly hold?: Hold | undefined;
  /** Decimals to show. */
  readonly decimals: number;
}

/** What was chosen to be paid, of one direction. */
export interface PayableItems {
  readonly direction: Direction;
  readonly items: readonly PayableItem[];
}
