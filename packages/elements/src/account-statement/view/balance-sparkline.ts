import { html, nothing, type TemplateResult } from 'lit';
import type { Statement, StatementCurrency } from '@saldo/sdk/contract';
import { balancePoints, balanceRange, lineShape, type BalancePoint } from '../model/balance-line.ts';
import type { StatementView } from './statement-view.ts';

const width = 240;
const height = 36;

/** The running balance over the period as a small line of steps. Without movements there is nothing to draw. */
export function balanceLine(
  { words, format }: StatementView,
  account: StatementCurrency,
  { from, asOf }: Statement,
): TemplateResult | typeof nothing {
  const points = balancePoints(account, from, asOf);
  if (account.movements.length === 0 || points.length < 2) return nothing;
  const { line, area, zero } = lineShape(points, width, height);
  const money = (point: BalancePoint) => format.money(point.balance, account.decimals);
  const { lowest, highest } = balanceRange(points as [BalancePoint, ...BalancePoint[]]);
  const text = [
    words.balanceLine({
      from: format.date(from),
      to: format.date(asOf),
      opening: money(points[0]!),
      closing: money(points.at(-1)!),
    }),
    words.balanceRange({
      lowest: format.money(lowest, account.decimals),
      highest: format.money(highest, account.decimals),
    }),
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
    </svg>
    <figcaption aria-hidden="true">
      <span>${format.dayMonth(from)}</span><span>${format.dayMonth(asOf)}</span>
    </figcaption>
  </figure>`;
}
