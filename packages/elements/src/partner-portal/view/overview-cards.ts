import { html, nothing, type TemplateResult } from 'lit';
import type { SaldoDocument, Payment } from '@saldo/sdk/contract';
import { isZero } from '@saldo/sdk/money';
import { documentLabel, pointerTo } from '../../events/document-pointer.ts';
import { daysBetween } from '../../format/calendar.ts';
import type { Query } from '../../query/query.ts';
import { amount } from '../../templates/amount.ts';
import { badge } from '../../templates/badge.ts';
import { failureBanner } from '../../templates/failure.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { bySoonest, expectedDay } from '../../payment-list/model/payment-day.ts';
import type { Few } from '../data/overview-data.ts';
import type { PortalRoute } from '../model/portal-route.ts';
import type { Overview } from './overview-parts.ts';

interface Card<Row> {
  readonly name: string;
  readonly heading: string;
  readonly query: Pick<Query<readonly unknown[], Few<Row>>, 'value' | 'error' | 'retry'>;
  /** In place of rows. */
  readonly none: string;
  readonly row: (row: Row) => TemplateResult;
  /** Where all of them are. */
  readonly all: PortalRoute;
  /** The rows in the order in which they are shown, and how many. */
  readonly pick?: (rows: readonly Row[]) => readonly Row[];
}

/** Documents that are due or overdue. */
export function documentCard(
  view: Overview,
  card: Pick<Card<SaldoDocument>, 'name' | 'heading' | 'query' | 'none'>,
): TemplateResult {
  const { format, open } = view;
  const row = (document: SaldoDocument) =>
    html`<span class="main"
        >${
          open
            ? html`<button class="link" part="open" type="button" @click=${() => open(pointerTo(document))}>
                <bdi>${documentLabel(document)}</bdi>
              </button>`
            : html`<bdi>${documentLabel(document)}</bdi>`
        }<span class="second">${dueText(view, document)}</span></span
      >${amount(format, document.openAmount, { decimals: document.decimals, code: true })}`;
  return cardOf(view, { ...card, row, all: { view: 'documents' } });
}

/** Payments that the company plans to make, soonest first. */
export function scheduledCard(view: Overview): TemplateResult {
  const { words, format, data, session } = view;
  const row = (payment: Payment) => {
    const day = expectedDay(payment);
    const days = day === undefined ? undefined : daysBetween(session.today, day);
    const said = [
      days !== undefined && days >= 0 ? format.relativeDays(days) : undefined,
      payment.reference ?? payment.externalId,
    ];
    return html`<span class="main"
        ><span class="strong">${day === undefined ? '–' : format.date(day)}</span
        ><span class="second"><bdi>${said.filter(Boolean).join(' · ')}</bdi></span></span
      >${amount(format, payment.amount, { decimals: payment.decimals, code: true })}`;
  };
  return cardOf(view, {
    name: 'scheduled',
    heading: words.scheduledHeading,
    query: data.scheduled,
    none: words.nothingScheduled,
    row,
    all: { view: 'scheduled' },
    pick: (rows) => bySoonest(rows).slice(0, 5),
  });
}

/** Payment reports that the company has not applied yet. */
export function reportCard(view: Overview): TemplateResult {
  const { words, format, data } = view;
  return cardOf(view, {
    name: 'reports',
    heading: words.reportsHeading,
    query: data.reports,
    none: words.noReports,
    row: ({ number, status, paymentDate, amount: money, decimals }) =>
      html`<span class="main"
          >${number}<span class="second">${format.date(paymentDate)} · ${badge(words, status)}</span></span
        >${amount(format, money, { decimals, code: true })}`,
    all: { view: 'reports' },
  });
}

/** Questions with answers that were not read. */
export function unreadCard(view: Overview): TemplateResult {
  const { words, format, data, link } = view;
  return cardOf(view, {
    name: 'unread',
    heading: words.unreadHeading,
    query: data.unread,
    none: words.nothingUnread,
    row: ({ id, subject, lastMessage, unreadCount }) => {
      const { href, follow } = link({ view: 'questions', id });
      return html`<span class="main"
          ><a href=${href} @click=${follow}><bdi>${subject}</bdi></a
          ><span class="second">${format.instant(lastMessage.createdAt)}</span></span
        ><span class="new">${words.unread({ count: unreadCount })}</span>`;
    },
    all: { view: 'questions' },
  });
}

function cardOf<Row>(view: Overview, card: Card<Row>): TemplateResult {
  const { titles, link, words } = view;
  const { name, heading, query, all, pick = (rows) => rows } = card;
  const title = titles.get(all.view);
  const { href, follow } = link(all);
  const { value, error } = query;
  const retry = () => query.retry();
  const shown = value && pick(value.rows);
  const goesOn = value && (value.more || shown!.length < value.rows.length);
  return html`<section class="card" part="card card-${name}" aria-labelledby="card-${name}">
    <h3 id="card-${name}">${heading}</h3>
    ${error ? failureBanner({ words, error, retry, ...(value && { kept: words.errors.staleKept }) }) : nothing}
    ${shown ? rowsOf(card, shown) : error ? nothing : loadingRows(words.loading)}
    ${goesOn && title ? html`<p class="small"><a href=${href} @click=${follow}>${words.seeAll({ title })}</a></p>` : nothing}
  </section>`;
}

function rowsOf<Row>({ row, none }: Card<Row>, rows: readonly Row[]): TemplateResult {
  if (rows.length === 0) return html`<p class="muted">${none}</p>`;
  return html`<ul class="rows">
    ${rows.map((one) => html`<li>${row(one)}</li>`)}
  </ul>`;
}

function loadingRows(label: string): TemplateResult {
  return html`<ul class="rows" aria-busy="true" aria-label=${label}>
    ${[1, 2, 3].map(() => html`<li><span class="main">${skeleton('m')}</span>${skeleton('s')}</li>`)}
  </ul>`;
}

/** When it is due, in words where that is near. */
function dueText(
  { words, format, session }: Overview,
  { dueDate, installments, daysOverdue }: SaldoDocument,
): string {
  const next = installments.find((one) => !isZero(one.openAmount))?.dueDate ?? dueDate;
  if (next === undefined) return '';
  const said = format.date(next);
  if (daysOverdue > 0) return `${said} · ${words.daysOverdue({ count: daysOverdue })}`;
  const days = daysBetween(session.today, next);
  if (days === 0) return `${said} · ${words.dueToday}`;
  return days > 0 && days <= 7 ? `${said} · ${words.dueIn({ count: days })}` : said;
}
