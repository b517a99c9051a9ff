import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentLine, Money } from '@saldo/sdk/contract';
import type { Column } from '../../table/column.ts';
import { dataTable } from '../../table/data-table.ts';
import type { Sight } from '../../table/sight.ts';
import { decimalsOf, moneyOf, section, type DetailView } from './detail-view.ts';

/** Lines in a group that is drawn as one: most papers are one group. */
const inGroup = 50;

/** A line with its place, because nothing else tells two equal lines apart. */
interface PlacedLine extends DocumentLine {
  readonly place: number;
}

/** What was sold or bought, as a table of which only what is near is drawn. */
export function detailLines(view: DetailView, sight: Sight): TemplateResult | typeof nothing {
  const { words, document } = view;
  const { id, currency, lines = [] } = document;
  if (lines.length === 0) return nothing;
  const rows = lines.map((line, place) => ({ ...line, place }));
  const groups = Array.from({ length: Math.ceil(rows.length / inGroup) }, (_, at) =>
    rows.slice(at * inGroup, (at + 1) * inGroup),
  );
  const count = words.lineCount({ count: lines.length });
  return section(
    'lines',
    html`${words.lines} <span class="count">${count}</span>`,
    dataTable<PlacedLine>({
      words,
      caption: `${words.lines}, ${words.amountIn({ currency })}`,
      columns: lineColumns(view, lines),
      rows,
      windows: { name: `lines ${id}`, pages: groups, hasMore: false, sight },
      key: ({ place }) => String(place),
    }),
  );
}

/** The columns that any line has something for. */
function lineColumns(view: DetailView, lines: readonly DocumentLine[]): Column<PlacedLine>[] {
  const { words, document } = view;
  const some = (name: keyof DocumentLine) => lines.some((line) => line[name] !== undefined);
  const prices = decimalsOf(
    lines.flatMap(({ unitPrice }) => unitPrice ?? []),
    document.decimals,
  );
  const totals = decimalsOf(
    lines.map(({ total }) => total),
    document.decimals,
  );
  const code: Column<PlacedLine> = {
    id: 'code',
    header: words.line.code,
    cell: ({ code: own }) => html`<bdi>${own}</bdi>`,
    hideBelow: 'l',
  };
  const quantity: Column<PlacedLine> = {
    id: 'quantity',
    header: words.line.quantity,
    cell: ({ quantity: count }) => (count === undefined ? nothing : figure(view.format.amount(count))),
    align: 'end',
    hideBelow: 'm',
  };
  const unit: Column<PlacedLine> = {
    id: 'unit',
    header: words.line.unit,
    cell: ({ unit: own }) => html`<bdi>${own}</bdi>`,
    hideBelow: 'm',
  };
  const price: Column<PlacedLine> = {
    id: 'price',
    header: words.line.unitPrice,
    cell: ({ unitPrice }) => (unitPrice ? moneyOf(view, unitPrice, prices) : nothing),
    align: 'end',
    hideBelow: 'm',
  };
  const discount: Column<PlacedLine> = {
    id: 'discount',
    header: words.line.discount,
    cell: ({ discount: off }) => (off ? lessOf(view, off) : nothing),
    align: 'end',
    hideBelow: 'l',
  };
  const taxes: Column<PlacedLine> = {
    id: 'taxes',
    header: words.line.taxes,
    cell: (line) => taxesOf(view, line),
    hideBelow: 'l',
  };
  return [
    ...(some('code') ? [code] : []),
    {
      id: 'description',
      header: words.line.description,
      cell: (line) => descriptionCell(view, line),
      card: 'title',
    },
    ...(some('quantity') ? [quantity] : []),
    ...(some('unit') ? [unit] : []),
    ...(some('unitPrice') ? [price] : []),
    ...(some('discount') ? [discount] : []),
    ...(some('taxes') ? [taxes] : []),
    {
      id: 'total',
      header: words.line.total,
      cell: ({ total }) => moneyOf(view, total, totals),
      align: 'end',
      card: 'figure',
    },
  ];
}

/** What is taken off, with its sign. */
function lessOf(view: DetailView, money: Money): TemplateResult {
  return html`<bdi>−${moneyOf(view, money)}</bdi>`;
}

/** The description; what has no column any more, at two widths, stands below it. */
function descriptionCell(view: DetailView, line: PlacedLine): TemplateResult {
  const { description, code, discount } = line;
  const own = code && html`<bdi>${code}</bdi>`;
  const less = [discount && lessOf(view, discount), taxesOf(view, line)];
  return html`<bdi>${description}</bdi>${second('below-wide', [own, ...less])}${second('below-medium', [
      own,
      madeOf(view, line),
      ...less,
    ])}`;
}

function second(width: string, parts: readonly unknown[]): TemplateResult | typeof nothing {
  const given = parts.filter(Boolean);
  if (given.length === 0) return nothing;
  return html`<span class="second ${width}"
    >${given.map((part, at) => html`${at > 0 ? ' · ' : nothing}${part}`)}</span
  >`;
}

/** Quantity by price, as far as they are told. */
function madeOf(view: DetailView, { quantity, unit, unitPrice }: DocumentLine): TemplateResult | undefined {
  const count = quantity !== undefined && html`${figure(view.format.amount(quantity))} <bdi>${unit}</bdi>`;
  if (!unitPrice) return count || undefined;
  return html`${count ? html`${count} × ` : nothing}${moneyOf(view, unitPrice)}`;
}

function figure(text: string): TemplateResult {
  return html`<span class="figures">${text}</span>`;
}

function taxesOf({ format }: DetailView, { taxes = [] }: DocumentLine): string | undefined {
  const said = taxes.map(({ tax, rate }) => (rate === undefined ? tax : `${tax} ${format.percent(rate)}`));
  return said.length > 0 ? said.join(', ') : undefined;
}
