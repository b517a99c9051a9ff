import type { DocumentInput, PriceChange } from '../../generated/contract.ts';
import { compareDecimals, negateDecimal, subtractDecimals, sumDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import { toAmount } from '../decimal-text.ts';

/** A discount or charge on a whole document as its format writes it. */
export interface WrittenChange {
  isCharge: boolean;
  amount: string | undefined;
  description?: string | undefined;
  /** As the contract writes it. */
  rate?: string | undefined;
}

export type PriceChanges = Pick<DocumentInput, 'discounts' | 'charges'>;

/** What is taken off and added, as positive amounts: a discount of less than nothing is a charge. What is nothing is left out. */
export function priceChanges(written: readonly WrittenChange[], currency: string): PriceChanges {
  const changes = written.flatMap(({ isCharge, amount: text, description, rate }) => {
    const amount = toAmount(text ?? '');
    if (amount === undefined || compareDecimals(amount, '0') === 0) return [];
    const isNegative = amount.startsWith('-');
    const words = cut(description, 200);
    const change: PriceChange = {
      ...(words !== undefined && { description: words }),
      ...(rate !== undefined && { rate }),
      amount: { amount: isNegative ? negateDecimal(amount) : amount, currency },
    };
    return [{ isCharge: isCharge !== isNegative, change }];
  });
  const [charges, discounts] = [true, false].map((wanted) =>
    changes
      .filter(({ isCharge }) => isCharge === wanted)
      .map(({ change }) => change)
      .slice(0, 100),
  );
  return {
    ...(discounts!.length > 0 && { discounts: discounts! }),
    ...(charges!.length > 0 && { charges: charges! }),
  };
}

/** What they make together: above zero where more is added than taken off. */
export function sumOfChanges({ discounts = [], charges = [] }: PriceChanges): string {
  const sum = (list: readonly PriceChange[]) => sumDecimals(list.map(({ amount }) => amount.amount));
  return subtractDecimals(sum(charges), sum(discounts));
}

/** What changes take off a line, charges counted against it. */
export function netDiscount(written: readonly WrittenChange[]): string {
  const signed = written.map(({ isCharge, amount }) => {
    const value = toAmount(amount ?? '') ?? '0';
    return isCharge ? negateDecimal(value) : value;
  });
  return sumDecimals(signed);
}
