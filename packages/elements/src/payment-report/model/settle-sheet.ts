import { addDecimals, compareDecimals, subtractDecimals, sumDecimals, withDecimals } from '@saldo/sdk/money';
import type { LineDraft, Sheet } from './report-draft.ts';

/** What a report comes to, as decimal strings of the sheet's currency. */
export interface SheetTotals {
  /** What the lines settle: amounts paid for them plus withholdings. */
  readonly settled: string;
  readonly withheld: string;
  /** The part of the settled that was paid. */
  readonly applied: string;
  readonly paid: string;
  /** What is left of the amount paid; negative when the lines take more. */
  readonly onAccount: string;
}

/** Shares an amount out in order, to each at most its capacity. The shares add up to the amount, or to all capacities. */
export function distribute(amount: string, capacities: readonly string[]): string[] {
  let left = amount;
  return capacities.map((capacity) => {
    const share = atLeastZero(smaller(left, capacity));
    left = subtractDecimals(left, share);
    return share;
  });
}

/**
 * Fills in what was not set by hand. While the amount paid is not typed, lines pay what is open and it is their sum; once it
 * is typed, it is shared out among them, the oldest due first.
 */
export function settle<S extends Sheet>(sheet: S): S {
  const free = sheet.lines.filter(({ edited }) => !edited);
  const capacities = free.map((line) => atLeastZero(subtractDecimals(line.open, withheldOn(line))));
  if (sheet.paidEdited) {
    // While the amount paid cannot be read, the last shares stay.
    if (sheet.paid.amount === '') return sheet;
    const fixed = sheet.lines.filter(({ edited }) => edited).map(({ amount }) => amount.amount || '0');
    const rest = atLeastZero(subtractDecimals(sheet.paid.amount, sumDecimals(fixed)));
    return withShares(sheet, free, distribute(rest, capacities));
  }
  const filled = withShares(sheet, free, capacities);
  const paid = filled.lines.length > 0 ? withDecimals(totals(filled).applied, sheet.decimals) : '';
  return { ...filled, paid: { amount: paid } };
}

export function totals(sheet: Sheet): SheetTotals {
  const fit = (amount: string) => withDecimals(amount, sheet.decimals);
  const applied = sumDecimals(sheet.lines.map(({ amount }) => amount.amount || '0'));
  const withheld = sumDecimals(sheet.lines.map(withheldOn));
  const paid = sheet.paid.amount || '0';
  return {
    settled: fit(addDecimals(applied, withheld)),
    withheld: fit(withheld),
    applied: fit(applied),
    paid: fit(paid),
    onAccount: fit(subtractDecimals(paid, applied)),
  };
}

export function withheldOn({ withholdings }: LineDraft): string {
  return sumDecimals(withholdings.map(({ amount }) => amount.amount || '0'));
}

/** What a line settles of its document. */
export function settledOn(line: LineDraft): string {
  return addDecimals(line.amount.amount || '0', withheldOn(line));
}

/** The line says something: it is sent. */
export function isSent(line: LineDraft): boolean {
  return line.withholdings.length > 0 || compareDecimals(line.amount.amount || '0', '0') !== 0;
}

function withShares<S extends Sheet>(sheet: S, free: readonly LineDraft[], shares: readonly string[]): S {
  const shareOf = new Map(free.map((line, index) => [line.id, withDecimals(shares[index]!, sheet.decimals)]));
  const lines = sheet.lines.map((line) => {
    const amount = shareOf.get(line.id);
    return amount === undefined ? line : { ...line, amount: { amount } };
  });
  return { ...sheet, lines };
}

function smaller(a: string, b: string): string {
  return compareDecimals(a, b) <= 0 ? a : b;
}

function atLeastZero(a: string): string {
  return compareDecimals(a, '0') < 0 ? '0' : a;
}
