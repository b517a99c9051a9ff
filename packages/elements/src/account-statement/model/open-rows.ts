import type { OpenItem, Statement } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import type { PayableItem } from '../../events/pointers.ts';
import type { RowSelection } from '../../table/row-selection.ts';

/** An open item with what its account says once. */
export interface OpenRow extends OpenItem {
  readonly currency: string;
  readonly decimals: number;
}

/** One age of one currency. */
export interface BucketFilter {
  readonly currency: string;
  readonly bucket: string;
}

export function openRows({ currencies }: Statement): OpenRow[] {
  return currencies.flatMap(({ currency, decimals, openItems }) =>
    openItems.map((item) => ({ ...item, currency, decimals })),
  );
}

/** A document has one row per installment. */
export function rowKey({ kind, id, installment }: OpenItem): string {
  return `${kind} ${id} ${installment ?? ''}`;
}

/** Something is owed on it that can be reported as paid: not a credit, not a payment. */
export function isPayable({ kind, openAmount }: OpenItem): boolean {
  return kind === 'document' && !isZero(openAmount) && !isNegative(openAmount);
}

export function payableItem(row: OpenRow): PayableItem {
  const { id, externalId, type, label, installment, dueDate, openAmount, decimals } = row;
  return { document: { id, externalId, type, label }, installment, dueDate, openAmount, decimals };
}

/** Brings a selection up to date. The list of open items is whole: what it lacks is no longer open. */
export function keepOpen(selection: RowSelection<OpenRow>, rows: readonly OpenRow[]): void {
  const keys = new Set(rows.map(rowKey));
  const gone = selection.rows.filter((row) => !keys.has(rowKey(row)));
  if (gone.length > 0) selection.toggleAll(gone, false);
  selection.keep(rows, isPayable);
}
