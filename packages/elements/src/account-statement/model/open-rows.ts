import type { OpenItem, StatementCurrency } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import { isBlocked } from '../../events/is-blocked.ts';
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

export function openRows(
  items: readonly OpenItem[],
  { currency, decimals }: Pick<StatementCurrency, 'currency' | 'decimals'>,
): OpenRow[] {
  return items.map((item) => ({ ...item, currency, decimals }));
}

/** A document has one row per installment. */
export function rowKey({ kind, id, installment }: OpenItem): string {
  return `${kind} ${id} ${installment ?? ''}`;
}

/** Something is owed on it that can be reported as paid: not a credit, not a payment, not what the publisher has blocked. */
export function isPayable(item: OpenItem): boolean {
  const { kind, openAmount } = item;
  return kind === 'document' && !isZero(openAmount) && !isNegative(openAmount) && !isBlocked(item);
}

export function payableItem(row: OpenRow): PayableItem {
  const { id, externalId, type, label, installment, dueDate, openAmount, hold, decimals } = row;
  return { document: { id, externalId, type, label }, installment, dueDate, openAmount, hold, decimals };
}

/** What is loaded of the open items of a currency, earliest due first. */
export interface LoadedItems {
  readonly rows: readonly OpenRow[];
  /** Items of all ages are among them, and none is missing up to the last row; up to the end where there are no more. */
  readonly complete: boolean;
  readonly hasMore: boolean;
}

/** Brings a selection up to date. What a list lacks that would stand before its last row is no longer open. */
export function keepOpen(
  selection: RowSelection<OpenRow>,
  currency: string,
  { rows, complete, hasMore }: LoadedItems,
): void {
  const last = rows.at(-1);
  const keys = new Set(rows.map(rowKey));
  const gone = selection.rows.filter(
    (row) =>
      complete &&
      row.currency === currency &&
      !keys.has(rowKey(row)) &&
      (!hasMore || (last !== undefined && row.dueDate < last.dueDate)),
  );
  if (gone.length > 0) selection.toggleAll(gone, false);
  selection.keep(rows, isPayable);
}
