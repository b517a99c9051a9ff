import type { DocumentInput, TaxLine } from '../../generated/contract.ts';
import { addDecimals, compareDecimals, subtractDecimals, sumDecimals } from '../../money/index.ts';
import { toAmount } from '../decimal-text.ts';
import { sumOfChanges, type PriceChanges } from './price-changes.ts';

/** The sums of a document as its format writes them, with what is to be added to them. */
export interface WrittenSums {
  currency: string;
  /** What is asked for. */
  total: string;
  /** The sum with taxes, before what was prepaid and rounded. */
  withTaxes: string | undefined;
  prepaid: string | undefined;
  rounding: string | undefined;
  /** What the subtotal may be, the best first. */
  subtotals: readonly (string | undefined)[];
  taxes: readonly TaxLine[];
  /** What the payer keeps back, which some take off the total already. */
  withholdings?: readonly TaxLine[];
  changes: PriceChanges;
}

interface Held {
  prepaid?: string | undefined;
  rounding?: string | undefined;
}

/**
 * The subtotal, and what was prepaid and rounded, as far as the total holds it: the first subtotal that makes the total with taxes
 * and these, with or without discounts and charges. Countries use the fields otherwise, so that none may.
 */
export function partsOfTotal(sums: WrittenSums): Pick<DocumentInput, 'prepaid' | 'rounding' | 'subtotal'> {
  const subtotals = sums.subtotals.map((text) => toAmount(text ?? '')).filter((one) => one !== undefined);
  const fitting = possiblyHeld(sums).flatMap((held) =>
    subtotals.filter((one) => makesTotal(one, sums, held)).map((subtotal) => ({ ...held, subtotal })),
  );
  const { prepaid, rounding, subtotal } = { subtotal: undefined, ...(fitting[0] ?? heldByTotal(sums)) };
  const money = (amount: string) => ({ amount, currency: sums.currency });
  return {
    ...(subtotal !== undefined && { subtotal: money(subtotal) }),
    ...(rounding !== undefined && { rounding: money(rounding) }),
    ...(prepaid !== undefined && { prepaid: money(prepaid) }),
  };
}

// Some state what was prepaid or rounded, and ask for the whole sum all the same.
function possiblyHeld(sums: WrittenSums): Held[] {
  const [prepaid, rounding] = [stated(sums.prepaid), stated(sums.rounding)];
  return [{ prepaid, rounding }, { prepaid }, { rounding }, {}];
}

function makesTotal(
  subtotal: string,
  { taxes, withholdings = [], changes, total }: WrittenSums,
  held: Held,
): boolean {
  const sumOf = (lines: readonly TaxLine[]) => sumDecimals(lines.map(({ amount }) => amount.amount));
  const sum = asked(addDecimals(subtotal, sumOf(taxes)), held);
  const kept = sumOf(withholdings);
  return [sum, addDecimals(sum, sumOfChanges(changes))]
    .flatMap((one) => [one, subtractDecimals(one, kept)])
    .some((one) => compareDecimals(one, total) === 0);
}

/** Without a subtotal that fits, by the sum with taxes; as stated where that tells nothing. */
function heldByTotal(sums: WrittenSums): Held {
  const possible = possiblyHeld(sums);
  const withTaxes = toAmount(sums.withTaxes ?? '');
  const found = possible.find(
    (held) => withTaxes !== undefined && compareDecimals(asked(withTaxes, held), sums.total) === 0,
  );
  return found ?? possible[0]!;
}

function asked(withTaxes: string, { prepaid = '0', rounding = '0' }: Held): string {
  return addDecimals(subtractDecimals(withTaxes, prepaid), rounding);
}

function stated(text: string | undefined): string | undefined {
  const amount = toAmount(text ?? '');
  return amount === undefined || compareDecimals(amount, '0') === 0 ? undefined : amount;
}
