import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '@saldo/sdk/contract';
import { abs, isNegative, isZero } from '@saldo/sdk/money';
import { amount } from '../../templates/amount.ts';
import { restOf, totalsOf, type Rest, type TotalPart } from '../model/totals.ts';
import { decimalsOf, isCredit, moneyOf, openName, type DetailView } from './detail-view.ts';

/** The sum as one adds on paper: what makes the total, and what became of it. */
export function detailTotals(view: DetailView): TemplateResult | typeof nothing {
  const { words, document } = view;
  const { total, decimals } = document;
  const { parts, told, addUp } = totalsOf(document);
  const rest = restOf(document);
  // The head says total and open amount already.
  if (parts.length + told.length === 0 && !isChanged(rest) && !document.baseTotal) return nothing;
  const amounts = [...parts, ...told].map(({ money }) => money);
  const align = decimalsOf([...amounts, total, ...(rest ? [rest.open] : [])], decimals);
  const row = (entry: Omit<Row, 'align'>) => sumRow(view, { ...entry, align });
  const partRow = (part: TotalPart, at: number) =>
    row({
      label: partLabel(view, part),
      money: part.money,
      sign: part.isSum ? 'equals' : at === 0 ? undefined : signOf(part.money),
      kind: part.isSum ? 'sum' : 'part',
    });
  return html`<section class="totals" part="totals" aria-label=${words.sums}>
    <dl class="sums">
      ${parts.map(partRow)}
      ${row({ label: words.total, money: total, sign: addUp && parts.length > 0 ? 'equals' : undefined, kind: 'whole' })}
      ${
        rest && !isZero(rest.settled)
          ? row({
              label: isCredit(document) ? words.applied : words.settled,
              money: rest.settled,
              sign: 'minus',
            })
          : nothing
      }
      ${rest ? row({ label: openName(view), money: rest.open, sign: isZero(rest.settled) ? undefined : 'equals', kind: 'whole' }) : nothing}
      ${
        rest?.inProcess && rest.left
          ? [
              row({ label: words.inProcess, money: rest.inProcess, sign: 'minus', kind: 'aside' }),
              row({ label: words.left, money: rest.left, sign: 'equals', kind: 'aside' }),
            ]
          : nothing
      }
    </dl>
    ${addUp ? nothing : html`<p class="fine">${words.notAdding}</p>`} ${besides(view, told, align)}
    ${inBase(view)}
  </section>`;
}

/** Something became of the total. */
function isChanged(rest: Rest | undefined): boolean {
  return rest !== undefined && (!isZero(rest.settled) || rest.inProcess !== undefined);
}

interface Row {
  readonly label: unknown;
  readonly money: Money;
  readonly sign?: 'plus' | 'minus' | 'equals' | undefined;
  readonly kind?: 'part' | 'sum' | 'whole' | 'aside';
  readonly align: number;
}

const glyphs = { plus: '+', minus: '\u2212', equals: '=' } as const;

/** Signs stand apart, as on paper; where there is none, what is below zero says so itself. */
function sumRow(view: DetailView, { label, money, sign, kind = 'part', align }: Row): TemplateResult {
  const { words } = view;
  const shown = sign === 'plus' || sign === 'minus' ? abs(money) : money;
  return html`<div data-kind=${kind}>
    <dt>
      <span class="sign" aria-hidden="true">${sign ? glyphs[sign] : nothing}</span>
      ${sign ? html`<span class="sr">${words.signs[sign]}</span>` : nothing} ${label}
    </dt>
    <dd>${moneyOf(view, shown, align)}</dd>
  </div>`;
}

function signOf(money: Money): 'plus' | 'minus' {
  return isNegative(money) ? 'minus' : 'plus';
}

function partLabel({ words, format, document }: DetailView, part: TotalPart): TemplateResult {
  const { kind, label, rate, base } = part;
  // A tax is known by its name; what else is named says first what it is.
  const name = kind === 'tax' ? (label ?? words.parts.tax) : words.parts[kind];
  const more = kind === 'tax' ? undefined : label;
  const taxed = kind === 'tax' || kind === 'withholding';
  const said = [more, rate && format.percent(rate)].filter(Boolean).join(' ');
  return html`<bdi>${name}</bdi>${said ? html` <bdi class="more">${said}</bdi>` : nothing}${
      base && taxed
        ? html` <span class="more"
            >${words.ofBase({ base: format.amount(base.amount, document.decimals) })}</span
          >`
        : nothing
    }`;
}

function besides(
  view: DetailView,
  told: readonly TotalPart[],
  align: number,
): TemplateResult | typeof nothing {
  const { words } = view;
  if (told.length === 0) return nothing;
  return html`<h4>${words.besides}</h4>
    <dl class="sums besides">
      ${told.map((part) => {
        // What it takes off it says by its name.
        const money = part.kind === 'rounding' ? part.money : abs(part.money);
        return sumRow(view, { label: partLabel(view, part), money, align });
      })}
    </dl>`;
}

/** The total in the company's own currency, as its books have it. */
function inBase({ words, format, document }: DetailView): TemplateResult | typeof nothing {
  const { baseTotal, baseSubtotal, exchangeRate, currency } = document;
  const base = baseTotal ?? baseSubtotal;
  if (!base) return nothing;
  const name = format.currencyName(base.currency);
  const rate =
    exchangeRate &&
    words.rate({
      one: format.money({ amount: '1', currency }),
      price: format.money({ amount: exchangeRate, currency: base.currency }),
    });
  const entry = (label: string, money: Money) =>
    html`<div data-kind="part">
      <dt>${label}</dt>
      <dd>${amount(format, money, { code: true })}</dd>
    </div>`;
  return html`<h4>
      ${words.inBase({ currency: name })}${rate ? html` <span class="more">${rate}</span>` : nothing}
    </h4>
    <dl class="sums besides">
      ${baseSubtotal ? entry(words.parts.subtotal, baseSubtotal) : nothing}
      ${baseTotal ? entry(words.total, baseTotal) : nothing}
    </dl>`;
}
