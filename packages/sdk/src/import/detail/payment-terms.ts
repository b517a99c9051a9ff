import { addDays, daysBetween } from '../../account/calendar.ts';
import type { DocumentInput, EarlyPayment } from '../../generated/contract.ts';
import { compareDecimals, multiplyDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import { percentToRate, toAmount } from '../decimal-text.ts';

/** A discount for paying early as its format writes it. */
export interface WrittenEarlyPayment {
  /** YYYY-MM-DD; else so many days after `from`, or after the date of issue. */
  until?: string | undefined;
  from?: string | undefined;
  days?: number | undefined;
  percent?: string | undefined;
  /** What the percentage is taken of, where that is not the total. */
  base?: string | undefined;
  amount?: string | undefined;
}

/** The document that the terms are of. */
export interface OfDocument {
  issueDate: string;
  currency: string;
  total: string;
}

/**
 * Terms of payment. Their texts may hold the lines in which XRechnung writes discounts (`#SKONTO#TAGE=14#PROZENT=2.00#`) and interest on
 * arrears (`#VERZUG#…`): the discounts are told as what they are, and no text is left of either.
 */
export function paymentTerms(
  texts: readonly (string | undefined)[],
  { code, early = [] }: { code?: string | undefined; early?: readonly WrittenEarlyPayment[] },
  document: OfDocument,
): Pick<DocumentInput, 'paymentTerms'> {
  const written = texts.filter((text) => text !== undefined).join(' ');
  const earlyPayment = [...early, ...skontoIn(written)]
    .flatMap((one) => earlyPaymentOf(one, document))
    .slice(0, 10);
  const text = cut(written.replace(machineLine, ' ').replace(/\s+/g, ' ').trim(), 500);
  const shortCode = cut(code, 50);
  if (shortCode === undefined && text === undefined && earlyPayment.length === 0) return {};
  return {
    paymentTerms: {
      ...(shortCode !== undefined && { code: shortCode }),
      ...(text !== undefined && { text }),
      ...(earlyPayment.length > 0 && { earlyPayment }),
    },
  };
}

const machineLine = /#(?:SKONTO|VERZUG)#(?:[A-Z]+=[^#\s]*#)+/g;

function skontoIn(text: string): WrittenEarlyPayment[] {
  const lines = [...text.matchAll(machineLine)]
    .map(([line]) => line)
    .filter((line) => line.startsWith('#SKONTO'));
  return lines.map((line) => {
    const value = (name: string) => new RegExp(`#${name}=([^#]*)#`).exec(line)?.[1];
    return { days: toDays(value('TAGE')), percent: value('PROZENT'), base: value('BASISBETRAG') };
  });
}

function earlyPaymentOf(
  written: WrittenEarlyPayment,
  { issueDate, currency, total }: OfDocument,
): EarlyPayment[] {
  const until = written.until ?? daysAfter(written.from ?? issueDate, written.days);
  const rate = percentToRate(written.percent ?? '');
  const base = toAmount(written.base ?? '');
  const ofBase = rate !== undefined && base !== undefined ? multiplyDecimals(base, rate, 2) : undefined;
  const amount = toAmount(written.amount ?? '') ?? ofBase;
  if (until === undefined) return [];
  // A rate is one of the total; one of anything else is told by what it comes to.
  const isOfTotal =
    rate !== undefined &&
    (amount === undefined || compareDecimals(multiplyDecimals(total, rate, 2), amount) === 0);
  if (isOfTotal) return compareDecimals(rate, '0') > 0 ? [{ until, rate }] : [];
  return amount !== undefined && compareDecimals(amount, '0') > 0
    ? [{ until, amount: { amount, currency } }]
    : [];
}

/** A whole number of days, up to 27 years. */
export function toDays(text: string | undefined): number | undefined {
  return /^\d{1,4}$/.test(text ?? '') ? Number.parseInt(text!, 10) : undefined;
}

function daysAfter(date: string, days: number | undefined): string | undefined {
  // There is no date after year 9999.
  return days === undefined || daysBetween(date, '9999-12-31') < days ? undefined : addDays(date, days);
}
