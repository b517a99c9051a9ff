import { html, nothing, type TemplateResult } from 'lit';
import type { Direction, Statement } from '@saldo/sdk/contract';
import { isNegative, isZero } from '@saldo/sdk/money';
import type { Query } from '../../query/query.ts';
import { amount } from '../../templates/amount.ts';
import { failureBanner } from '../../templates/failure.ts';
import { check, paper, warning } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { documentCard, reportCard, scheduledCard, unreadCard } from './overview-cards.ts';
import type { Overview } from './overview-parts.ts';

/** What one owes or is owed, and what waits for somebody. */
export function overviewView(view: Overview): TemplateResult {
  const { titles, direction, data, words } = view;
  return html`<div class="overview">
    <h2 class="sr">${view.title}</h2>
    ${titles.has('statement') ? balances(view) : nothing} ${actions(view)}
    <div class="cards">
      ${direction === 'payable' && titles.has('scheduled') ? scheduledCard(view) : nothing}
      ${
        titles.has('documents')
          ? html`${documentCard(view, { name: 'next', heading: words.nextHeading, query: data.next, none: words.nothingNext })}
            ${documentCard(view, { name: 'overdue', heading: words.overdueHeading, query: data.overdue, none: words.nothingOverdue })}`
          : nothing
      }
      ${titles.has('reports') ? reportCard(view) : nothing}
      ${titles.has('questions') ? unreadCard(view) : nothing}
    </div>
  </div>`;
}

function balances(view: Overview): TemplateResult {
  const { words, session, data } = view;
  const { value, error } = data.totals;
  const retry = () => data.totals.retry();
  if (!value && error) return failureBanner({ words, error, retry });
  if (!value) {
    return html`<div class="balances" role="status" aria-busy="true" aria-label=${words.loading}>
      <div class="balance">
        ${skeleton('s')}
        <p class="figure">${skeleton('m')}</p>
        ${skeleton('s')}
      </div>
    </div>`;
  }
  const kept = words.errors.staleKept;
  return html`${error ? failureBanner({ words, error, retry, kept }) : nothing}
  ${
    value.currencies.length === 0
      ? notice({
          icon: paper,
          title: words.noBalance,
          text: words.noBalanceText({ publisher: session.publisher.name }),
        })
      : html`<div class="balances">${value.currencies.map((one) => balance(view, data.totals, one))}</div>`
  }`;
}

function balance(
  { words, format, direction, link }: Overview,
  { stale }: Query<readonly [Direction], Statement>,
  { currency, decimals, closing, overdue }: Statement['currencies'][number],
): TemplateResult {
  const label = isNegative(closing) ? words.favour[direction] : words.balance[direction];
  const { href, follow } = link({ view: 'statement' });
  return html`<section
    class="balance ${stale ? 'stale' : ''}"
    part="balance"
    aria-labelledby="balance-${currency}"
  >
    <h3 id="balance-${currency}">
      <a href=${href} @click=${follow}
        >${label} <span class="muted">${format.currencyName(currency)}</span></a
      >
    </h3>
    <p class="figure">${amount(format, closing, { decimals, code: true })}</p>
    ${
      isZero(overdue)
        ? html`<p class="fine">${check}${words.nothingOverdue}</p>`
        : html`<p class="late">
            ${warning}${words.overdue} <strong>${amount(format, overdue, { decimals })}</strong>
          </p>`
    }
  </section>`;
}

/** What one comes to do. */
function actions({ words, link, mayReport, mayAsk }: Overview): TemplateResult | typeof nothing {
  if (!mayReport && !mayAsk) return nothing;
  const report = link({ view: 'reports', id: 'new' });
  const ask = link({ view: 'questions' });
  return html`<p class="actions">
    ${mayReport ? html`<a class="button primary" href=${report.href} @click=${report.follow}>${words.reportPayment}</a>` : nothing}
    ${mayAsk ? html`<a class="button" href=${ask.href} @click=${ask.follow}>${words.ask}</a>` : nothing}
  </p>`;
}
