import type { InstallmentInput } from '../../generated/contract.ts';
import { compareDecimals } from '../../money/index.ts';
import { exactAmount, requiredDate } from '../required-value.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { allAggregates, basic, basicText } from './ubl-namespaces.ts';

/** Peru's terms about taxes on the payment (SPOT), which are no installments. */
const taxTerms = /^(Detraccion|Percepcion|Retencion)$/i;

/** Tells whether terms are a discount for paying early, whose day and amount are not those of the debt. */
export function isEarlyPayment(term: XmlElement): boolean {
  return ['SettlementDiscountPercent', 'SettlementDiscountAmount'].some(
    (name) => basicText(term, name) !== undefined,
  );
}

/** When a document falls due: on one date, or in parts. Empty when it does not say. */
export function dueOf(
  root: XmlElement,
  currency: string,
  total: string,
): { dueDate?: string; installments?: InstallmentInput[] } {
  const terms = allAggregates(root, 'PaymentTerms').filter(
    (term) => !taxTerms.test(basicText(term, 'ID') ?? '') && !isEarlyPayment(term),
  );
  const installments = installmentsOf(terms, currency);
  const date = basicText(root, 'DueDate');
  const dueDate = date === undefined ? latestDate(root, terms) : requiredDate(date, 'DueDate');
  const [only] = installments;
  if (only && installments.length === 1 && compareDecimals(only.amount.amount, total) === 0) {
    return { dueDate: only.dueDate };
  }
  return {
    ...(dueDate !== undefined && { dueDate }),
    ...(installments.length > 0 && { installments }),
  };
}

// Peru numbers them "Cuota001", "Cuota002" … in `PaymentMeansID`; elsewhere the order counts.
function installmentsOf(terms: readonly XmlElement[], currency: string): InstallmentInput[] {
  const dated = terms.flatMap((term) => {
    const amount = basicText(term, 'Amount');
    const date = dateOf(term);
    const stated = attributeOf(basic(term, 'Amount'), 'currencyID') ?? currency;
    if (amount === undefined || date === undefined || stated !== currency) return [];
    const exact = exactAmount(amount, 'Amount of PaymentTerms');
    if (compareDecimals(exact, '0') <= 0) return [];
    const written = Number(/^Cuota(\d{1,3})$/i.exec(basicText(term, 'PaymentMeansID') ?? '')?.[1]);
    return [{ written, dueDate: date, amount: { amount: exact, currency } }];
  });
  const numbers = new Set(dated.map(({ written }) => written));
  const numbered = numbers.size === dated.length && [...numbers].every((number) => number >= 1);
  return dated.map(({ written, ...rest }, index) => ({ number: numbered ? written : index + 1, ...rest }));
}

// Without amounts, the whole is due when the last date has come.
function latestDate(root: XmlElement, terms: readonly XmlElement[]): string | undefined {
  const means = allAggregates(root, 'PaymentMeans').filter(
    (one) => !taxTerms.test(basicText(one, 'ID') ?? ''),
  );
  const dates = [...means, ...terms].map(dateOf).filter((date) => date !== undefined);
  return dates.sort().at(-1);
}

function dateOf(element: XmlElement): string | undefined {
  const date = basicText(element, 'PaymentDueDate') ?? basicText(element, 'InstallmentDueDate');
  return date === undefined ? undefined : requiredDate(date, 'PaymentDueDate');
}
