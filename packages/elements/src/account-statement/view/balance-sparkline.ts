import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Money, Statement, StatementCurrency } from '@saldo/sdk/contract';
import { balanceRange, knownBalance, lineShape } from '../model/balance-line.ts';
import type { LedgerPages } from '../model/ledger-rows.ts';
import type { StatementView } from './statement-view.ts';

const width = 240;
const height = 36;

/**
 * The running balance over the period as a small line of steps, as far as movements are loaded; dashed over those that are not.
 * Without movements there is nothing to draw.
 */
export function balanceLine(
  { words, format }: StatementView,
  account: StatementCurrency,
  { from, asOf }: Statement,
  loaded: LedgerPages | undefined,
): TemplateResult | typeof nothing {
  if (!loaded)
    return html`<div class="trend">
      <div class="blank"></div>
      <div class="caption"></div>
    </div>`;
  const known = knownBalance(account, loaded, from, asOf);
  const points = [...known.from, ...known.to];
  if (loaded.head.flat().length === 0 || points.length < 2) return nothing;
  const { line, area, bridge, zero } = lineShape(known, width, height);
  const money = (balance: Money) => format.money(balance, account.decimals);
  const { lowest, highest } = balanceRange(known.from);
  const text = [
    words.balanceLine({
      from: format.date(from),
      to: format.date(asOf),
      opening: money(account.opening),
      closing: money(account.closing),
    }),
    ...(loaded.whole ? [words.balanceRange({ lowest: money(lowest), highest: money(highest) })] : []),
  ].join('; ');
  return html`<figure class="trend">
    <svg
      role="img"
      aria-label=${text}
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="none"
      focusable="false"
    >
      <path class="area" d=${area} />
      <path class="zero" d="M0 ${zero}H${width}" />
      <path class="line" d=${line} />
      ${bridge ? svg`<path class="bridge" d=${bridge} />` : nothing}
    </svg>
    <figcaption aria-hidden="true">
      <span>${format.dayMonth(from)}</span><span>${format.dayMonth(asOf)}</span>
    </figcaption>
  </figure>`;
}
