import type { SaldoDocument, Money, PriceChange, TaxLine } from '@saldo/sdk/contract';
import { add, compare, isZero, negate, subtract, sum } from '@saldo/sdk/money';

export type TotalKind =
  'lines' | 'discount' | 'charge' | 'subtotal' | 'tax' | 'rounding' | 'withholding' | 'prepaid';

/** An amount of the paper on its way to the total. */
export interface TotalPart {
  readonly kind: TotalKind;
  /** What is said of it: the name of a tax, what a discount is for. */
  readonly label?: string | undefined;
  /** As a decimal fraction. */
  readonly rate?: string | undefined;
  readonly base?: Money | undefined;
  /** With the sign that it has in the sum. */
  readonly money: Money;
  /** It is what those before it come to, and is not added itself. */
  readonly isSum?: boolean;
}

/** How the total of a document came about. */
export interface Totals {
  /** What is added, in order. Empty where nothing but the total is known. */
  readonly parts: readonly TotalPart[];
  /** Whether `parts` come to the total. */
  readonly addUp: boolean;
  /** What the paper names besides: it is inside other amounts already, or lies beside the total. */
  readonly told: readonly TotalPart[];
}

/**
 * Reads the amounts of a document as its ERP means them. ERPs differ in whether a subtotal is before or after discounts and a total
 * with or without withholdings and advances: of the readings that add up the fullest one is taken, and nothing is
 * computed that the paper does not say. Where none adds up, the fullest one is told as it is.
 */
export function totalsOf(document: SaldoDocument): Totals {
  const { total, taxes, withholdings, rounding, prepaid } = document;
  const fixed = [...taxParts('tax', taxes), ...one('rounding', rounding)];
  const withheld = taxParts('withholding', withholdings).map(negated);
  const advance = one('prepaid', prepaid).map(negated);
  const amounts = [...changesOf(document), ...fixed, ...advance, ...withheld];
  const alone = { parts: [], told: amounts, addUp: true };
  // The contract has one currency in a document; amounts of another are told and never added.
  if (!inOneCurrency(document, amounts)) return alone;
  const readings = startsOf(document).flatMap(({ begin, beside }) =>
    [
      { last: advance, told: withheld },
      { last: [...withheld, ...advance], told: [] },
      { last: [], told: [...advance, ...withheld] },
      { last: withheld, told: advance },
    ].map(({ last, told }) => ({ parts: [...begin, ...fixed, ...last], told: [...beside, ...told] })),
  );
  const found = readings.find(({ parts }) => isSumOf(total, parts));
  if (found) return { ...withoutRepeating(found, total), addUp: true };
  const [fullest] = readings;
  if (fullest) return { ...fullest, addUp: false };
  return alone;
}

function inOneCurrency({ total, subtotal, lines = [] }: SaldoDocument, parts: readonly TotalPart[]): boolean {
  const all = [...parts.map(({ money }) => money), ...lines.map((line) => line.total), subtotal ?? total];
  return all.every(({ currency }) => currency === total.currency);
}

interface Start {
  readonly begin: readonly TotalPart[];
  readonly beside: readonly TotalPart[];
}

/** Where adding may begin: with the lines or the subtotal, and with discounts and charges before, after or inside it. */
function startsOf(document: SaldoDocument): Start[] {
  const { subtotal, lines = [], total } = document;
  const changes = changesOf(document);
  const whole = sum(
    lines.map((line) => line.total),
    total.currency,
  );
  const linesPart: TotalPart = { kind: 'lines', money: whole };
  if (!subtotal) {
    if (lines.length === 0) return [];
    return [
      { begin: [linesPart, ...changes], beside: [] },
      { begin: [linesPart], beside: changes },
    ];
  }
  const own: TotalPart = { kind: 'subtotal', money: subtotal };
  const after = [
    { begin: [own, ...changes], beside: [] },
    { begin: [own], beside: changes },
  ];
  const before = [linesPart, ...changes];
  const explained = lines.length > 0 && changes.length > 0 && isSumOf(subtotal, before);
  return explained ? [{ begin: [...before, { ...own, isSum: true }], beside: [] }, ...after] : after;
}

/** Discounts below zero and charges, as they change a sum. */
function changesOf({ discounts = [], charges = [] }: SaldoDocument): TotalPart[] {
  const parts = (kind: TotalKind, list: readonly PriceChange[]): TotalPart[] =>
    list.map(({ description, rate, amount }) => ({ kind, label: description, rate, money: amount }));
  return [...parts('discount', discounts).map(negated), ...parts('charge', charges)];
}

function taxParts(kind: TotalKind, taxes: readonly TaxLine[]): TotalPart[] {
  return taxes.map(({ tax, rate, base, amount }) => ({ kind, label: tax, rate, base, money: amount }));
}

function one(kind: TotalKind, money: Money | undefined): TotalPart[] {
  return money && !isZero(money) ? [{ kind, money }] : [];
}

function negated(part: TotalPart): TotalPart {
  return { ...part, money: negate(part.money) };
}

function isSumOf(whole: Money, parts: readonly TotalPart[]): boolean {
  const added = parts.filter(({ isSum }) => !isSum).map(({ money }) => money);
  return compare(sum(added, whole.currency), whole) === 0;
}

/** A subtotal that is the total says nothing. */
function withoutRepeating(found: { parts: TotalPart[]; told: TotalPart[] }, total: Money) {
  const [only, ...others] = found.parts;
  const repeats = only && others.length === 0 && compare(only.money, total) === 0;
  return repeats ? { ...found, parts: [] } : found;
}

/** What became of the total: what is settled of it, and what is open. */
export interface Rest {
  /** As a part of the total. */
  readonly settled: Money;
  readonly open: Money;
  /** What payments in process are meant to settle of what is open. */
  readonly inProcess: Money | undefined;
  /** What would be open after those. */
  readonly left: Money | undefined;
}

/** `undefined`: of papers that move no account, and of what is void. */
export function restOf(document: SaldoDocument): Rest | undefined {
  const { status, total, openAmount: open, currency, settlementsInProcess = [] } = document;
  if (status === 'issued' || status === 'void') return undefined;
  const meant = settlementsInProcess.map(({ amount }) => amount);
  const inProcess = meant.length > 0 ? sum(meant, currency) : undefined;
  return {
    settled: subtract(total, open),
    open,
    inProcess,
    left: inProcess && add(open, negate(inProcess)),
  };
}
