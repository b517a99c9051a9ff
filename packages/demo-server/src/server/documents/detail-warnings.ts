import type { DocumentInput, Money, TaxLine } from '@saldo/sdk/contract';
import {
  addDecimals,
  compareDecimals,
  isoDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  sumDecimals,
  withDecimals,
} from '@saldo/sdk/money';
import type { Warning } from '../problem.ts';

/** What of the detail does not add up, or is probably written otherwise than it is meant. */
export function detailWarnings(data: DocumentInput): Warning[] {
  return [...totalWarnings(data), ...lineWarnings(data), ...rateWarnings(data), ...decimalsWarnings(data)];
}

const sumOf = (list: readonly { amount: Money }[] = []) =>
  sumDecimals(list.map(({ amount }) => amount.amount));

/** The value by itself, and with another added. ERPs differ in what their totals hold already. */
const withAndWithout = (values: readonly string[], other: string) =>
  compareDecimals(other, '0') === 0
    ? values
    : [...values, ...values.map((value) => addDecimals(value, other))];

function totalWarnings(data: DocumentInput): Warning[] {
  const { subtotal, total, rounding, prepaid } = data;
  if (subtotal === undefined) return [];
  const sum = sumDecimals([subtotal.amount, sumOf(data.taxes), rounding?.amount ?? '0']);
  const changes = subtractDecimals(sumOf(data.charges), sumOf(data.discounts));
  const sums = [changes, negateDecimal(sumOf(data.withholdings)), negateDecimal(prepaid?.amount ?? '0')];
  if (sums.reduce(withAndWithout, [sum]).some((one) => compareDecimals(one, total.amount) === 0)) return [];
  const whole = sumDecimals([sum, changes, negateDecimal(prepaid?.amount ?? '0')]);
  return [
    {
      pointer: '/data/total',
      code: 'total-differs-from-sum',
      detail: `Subtotal and taxes, discounts, charges, rounding and what was prepaid, with or without withholdings, do not add up to the total: they come to ${whole}.`,
    },
  ];
}

function lineWarnings(data: DocumentInput): Warning[] {
  const { lines = [], subtotal, total } = data;
  if (lines.length === 0) return [];
  const warnings = lines.flatMap(({ quantity, unitPrice, discount, total: sum }, i): Warning[] => {
    if (quantity === undefined || unitPrice === undefined) return [];
    const decimals = decimalsOf(sum.amount);
    const made = subtractDecimals(
      multiplyDecimals(quantity, unitPrice.amount, decimals),
      discount?.amount ?? '0',
    );
    if (isWithin(made, sum.amount, 1, decimals)) return [];
    return [
      {
        pointer: `/data/lines/${i}/total`,
        code: 'line-differs-from-price',
        detail: `Quantity by price, less the discount, is ${withDecimals(made, decimals)}.`,
      },
    ];
  });
  const whole = sumDecimals(lines.map((line) => line.total.amount));
  const net = subtractDecimals(
    subtractDecimals(total.amount, sumOf(data.taxes)),
    data.rounding?.amount ?? '0',
  );
  const expected = subtotal?.amount ?? addDecimals(net, data.prepaid?.amount ?? '0');
  const changes = subtractDecimals(sumOf(data.charges), sumOf(data.discounts));
  const decimals = decimalsOf(expected);
  // Each line may have been rounded by itself.
  const fits = withAndWithout([whole], changes).some((one) =>
    isWithin(one, expected, lines.length, decimals),
  );
  if (fits) return warnings;
  const detail = `The lines come to ${withDecimals(whole, decimals)}, not to ${expected}.`;
  return [{ pointer: '/data/lines', code: 'lines-differ-from-subtotal', detail }, ...warnings];
}

function rateWarnings(data: DocumentInput): Warning[] {
  const places = [
    ...(['taxes', 'withholdings'] as const).map((list): [string, readonly TaxLine[]] => [
      `/data/${list}`,
      data[list] ?? [],
    ]),
    ...(data.lines ?? []).map(({ taxes = [] }, i): [string, readonly TaxLine[]] => [
      `/data/lines/${i}/taxes`,
      taxes,
    ]),
  ];
  return places.flatMap(([place, list]) =>
    list.flatMap(({ rate, base, amount }, i): Warning[] => {
      if (rate === undefined || !isPercentage(rate, base?.amount, amount.amount)) return [];
      const meant = withDecimals(multiplyDecimals(rate, '0.01', 8), 0);
      const detail = `A rate is a fraction: ${meant} for ${withDecimals(rate, 0)} %.`;
      return [{ pointer: `${place}/${i}/rate`, code: 'rate-is-percentage', detail }];
    }),
  );
}

/** Excises above 100 % are real: where a base says what the rate makes of it, the nearer reading counts. */
function isPercentage(rate: string, base: string | undefined, amount: string): boolean {
  if (compareDecimals(rate, '1') < 0) return false;
  if (base === undefined || compareDecimals(base, '0') === 0) return compareDecimals(rate, '2') > 0;
  const off = (value: string) => distance(multiplyDecimals(base, value, 6), amount);
  return compareDecimals(off(multiplyDecimals(rate, '0.01', 8)), off(rate)) < 0;
}

function decimalsWarnings(data: DocumentInput): Warning[] {
  const amounts: [string, Money | undefined][] = [
    ['/data/total', data.total],
    ['/data/subtotal', data.subtotal],
    ['/data/rounding', data.rounding],
    ['/data/prepaid', data.prepaid],
  ];
  return amounts.flatMap(([pointer, money]): Warning[] => {
    if (money === undefined) return [];
    const decimals = isoDecimals(money.currency);
    if (decimalsOf(withDecimals(money.amount, 0)) <= decimals) return [];
    const detail = `${money.currency} has ${decimals === 0 ? 'no' : `at most ${decimals}`} decimals.`;
    return [{ pointer: `${pointer}/amount`, code: 'too-many-decimals', detail }];
  });
}

function decimalsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function distance(a: string, b: string): string {
  const difference = subtractDecimals(a, b);
  return compareDecimals(difference, '0') < 0 ? negateDecimal(difference) : difference;
}

/** Whether two amounts are apart by so many units of their last decimal at most. */
function isWithin(a: string, b: string, units: number, decimals: number): boolean {
  const most = multiplyDecimals(
    String(units),
    decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`,
    decimals,
  );
  return compareDecimals(distance(a, b), most) <= 0;
}
