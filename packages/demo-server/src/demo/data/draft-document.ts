import { addMonths } from './calendar-day.ts';
import type { Deal } from './deal.ts';
import type { Dice } from './dice.ts';
import type { Draft, DraftInstallment, DraftLine } from './draft.ts';
import { share, total, type DemoCurrency } from './minor-units.ts';
import { products, productsOfSupplier, remarks, type Product } from './product-catalogue.ts';

/** Invoices of at least this much, in soles, have tax withheld from them. */
export const withholdingThreshold = 70_000n;

const taxRate = { text: '0.18', part: 18n, whole: 100n };

/** An invoice or an order for goods of the seller's range, without anything that refers to another document. */
export function draftSale(
  deal: Deal,
  dice: Dice,
  key: string,
  type: 'invoice' | 'purchase_order',
  day: number,
): Draft {
  const range = (deal.direction === 'payable' && productsOfSupplier[deal.partner.externalId]) || products;
  const lines = drawLines(deal, dice, range);
  const draft = withTotal(emptyDraft(deal, key, type, day), lines);
  if (dice.chance(40)) draft.reference = `OC-${4500 + dice.integer(0, 999)}`;
  const remark = deal.remark ?? (dice.chance(55) ? dice.pick(remarks) : lines[0]?.description);
  if (remark) draft.remark = remark;
  if (deal.hold && type === 'invoice') {
    const { kind, reason, days } = deal.hold;
    draft.hold = { kind, reason, ...(days !== undefined && { untilDay: day + deal.age + days }) };
  }
  return draft;
}

/** A draft that says who and when, and no more. */
export function emptyDraft(deal: Deal, key: string, type: Draft['type'], day: number): Draft {
  return {
    key: `${deal.key}/${key}`,
    type,
    direction: deal.direction,
    partner: deal.partner,
    currency: deal.currency,
    day,
    lines: [],
    total: 0n,
    installments: [],
    allocations: [],
    related: [],
  };
}

/** Puts lines on a draft; what is sold within the country is taxed, exports are not. */
export function withTotal(draft: Draft, lines: DraftLine[]): Draft {
  const subtotal = total(lines.map((line) => line.minor));
  const taxed = draft.partner.data.country === 'PE';
  const tax = taxed ? share(subtotal, taxRate.part, taxRate.whole) : 0n;
  return {
    ...draft,
    lines,
    ...(taxed ? { tax: { rate: taxRate.text, minor: tax } } : {}),
    total: subtotal + tax,
  };
}

/** Due dates: one after the term, or a month apart; the last installment takes what division leaves. */
export function withTerms(draft: Draft, termDays: number, cuotas: number): Draft {
  if (cuotas <= 1) return { ...draft, dueDay: draft.day + termDays };
  const part = draft.total / BigInt(cuotas);
  const installments: DraftInstallment[] = Array.from({ length: cuotas }, (_, index) => ({
    day: addMonths(draft.day, index + 1),
    minor: index < cuotas - 1 ? part : draft.total - part * BigInt(cuotas - 1),
  }));
  return { ...draft, installments, dueDay: addMonths(draft.day, cuotas) };
}

/** Some of the goods of a sale, returned: lines of at most what was sold. */
export function returnedLines(sale: Draft, dice: Dice): DraftLine[] {
  const line = dice.pick(sale.lines);
  const sold = line.quantity ?? 1;
  const quantity = dice.integer(1, Math.max(1, Math.floor(sold / 3)));
  return [
    {
      ...line,
      description: `Devolución: ${line.description}`,
      quantity,
      minor: BigInt(quantity) * (line.unitMinor ?? line.minor),
    },
  ];
}

function drawLines(deal: Deal, dice: Dice, range: readonly Product[]): DraftLine[] {
  const count = Math.min(range.length, deal.lineCount ?? dice.weighted([[1, 2], [2, 4], [3, 5], [4, 4], [6, 3], [9, 1]])); // prettier-ignore
  const start = dice.integer(0, range.length - 1);
  const most = Math.max(4, Math.round(48 / count));
  const drawn = Array.from({ length: count }, (_, index) => {
    const product = range[(start + index) % range.length] as Product;
    const dear = product[3] > 20_000 ? 8 : 1;
    return { product, quantity: dice.integer(1, Math.ceil(most / dear)) * (deal.scale ?? 1) };
  });
  const lines = drawn.map(({ product, quantity }) => saleLine(product, quantity, deal.currency));
  const enough = deal.shape.includes('withheld') ? withholdingThreshold : 0n;
  if (total(lines.map((line) => line.minor)) >= enough) return lines;
  return drawn.map(({ product, quantity }) => saleLine(product, quantity * 60, deal.currency));
}

function saleLine(
  [code, description, unit, price]: Product,
  quantity: number,
  currency: DemoCurrency,
): DraftLine {
  const unitMinor = priceIn(currency, BigInt(price));
  return { code, description, unit, quantity, unitMinor, minor: BigInt(quantity) * unitMinor };
}

/** A list price in another currency, at a rate that never changes. Chilean prices end in zero. */
function priceIn(currency: DemoCurrency, price: bigint): bigint {
  if (currency === 'USD') return share(price, 100n, 375n);
  return currency === 'CLP' ? (price / 4n) * 10n : price;
}
