import type { DocumentInput, Money } from '@saldo/sdk/contract';

/** Amounts of the detail that are in the document's currency, with the place where each stands. */
export function detailAmounts(data: DocumentInput): [pointer: string, money: Money | undefined][] {
  const { discounts = [], charges = [], lines = [], paymentTerms } = data;
  return [
    ['/data/rounding', data.rounding],
    ['/data/prepaid', data.prepaid],
    ...discounts.map(({ amount }, i): [string, Money] => [`/data/discounts/${i}/amount`, amount]),
    ...charges.map(({ amount }, i): [string, Money] => [`/data/charges/${i}/amount`, amount]),
    ...(paymentTerms?.earlyPayment ?? []).map(({ amount }, i): [string, Money | undefined] => [
      `/data/paymentTerms/earlyPayment/${i}/amount`,
      amount,
    ]),
    ...lines.flatMap(({ unitPrice, discount, taxes = [], total }, i): [string, Money | undefined][] => [
      [`/data/lines/${i}/unitPrice`, unitPrice],
      [`/data/lines/${i}/discount`, discount],
      [`/data/lines/${i}/total`, total],
      ...taxes.flatMap(({ base, amount }, j): [string, Money | undefined][] => [
        [`/data/lines/${i}/taxes/${j}/base`, base],
        [`/data/lines/${i}/taxes/${j}/amount`, amount],
      ]),
    ]),
  ];
}
