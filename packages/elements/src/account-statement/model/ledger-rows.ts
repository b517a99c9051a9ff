import type { Movement } from '@saldo/sdk/contract';

/** Movements of one calendar month, in the order of the account. */
export interface LedgerMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly movements: readonly Movement[];
}

/** Movements cut into months of consecutive dates. Nothing is sorted: the order is the server's. */
export function ledgerMonths(movements: readonly Movement[]): LedgerMonth[] {
  const months: { month: string; movements: Movement[] }[] = [];
  for (const movement of movements) {
    const month = movement.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.movements.push(movement);
    else months.push({ month, movements: [movement] });
  }
  return months;
}

/** Movements from which on the list is parted into months. */
const long = 12;

/** Whether separators between months help: the list is long and covers several. */
export function needsMonths(movements: readonly Movement[]): boolean {
  return movements.length >= long && movements[0]!.date.slice(0, 7) !== movements.at(-1)!.date.slice(0, 7);
}
