import { html, nothing, type TemplateResult } from 'lit';
import type { SaldoDocument } from '@saldo/sdk/contract';
import { isZero } from '@saldo/sdk/money';
import { documentLabel } from '../../events/document-pointer.ts';
import { isBlocked } from '../../events/is-blocked.ts';
import { daysBetween } from '../../format/calendar.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import { amount } from '../../templates/amount.ts';
import { badge } from '../../templates/badge.ts';
import { documentWord } from '../../templates/document-word.ts';
import { holdBadge } from '../../templates/hold-badge.ts';
import { isCredit, openName, type DetailView } from './detail-view.ts';

/** What the document is, from when, in which state, over how much. */
export function detailHead(view: DetailView): TemplateResult {
  const { words, document } = view;
  const { id, description } = document;
  return html`<header class="head" part="head">
    <div class="who">
      <p class="kind">${documentWord(words, document)}${effect(view)}</p>
      <h2 id="title" part="heading" tabindex="-1" data-id=${id}><bdi>${documentLabel(document)}</bdi></h2>
      <p class="states">${states(view)}</p>
      <dl class="dates">${dates(view)}</dl>
    </div>
    <dl class="sum-figures">${figures(view)}</dl>
    ${description ? html`<p class="description">${description}</p>` : nothing} ${held(view)} ${voided(view)}
  </header>`;
}

/** Of an adjustment which way it goes. */
function effect({ words, document }: DetailView): TemplateResult | typeof nothing {
  return document.effect ? html` · ${wordFor(words.effects, document.effect)}` : nothing;
}

function states({ words, format, document }: DetailView): unknown[] {
  const { status, daysOverdue, hold } = document;
  const own = isCredit(document)
    ? badge(words, status, wordFor(words.creditStates, status))
    : badge(words, status);
  const late = daysOverdue > 0;
  return [
    // Overdue says that it is open.
    late && status === 'open' ? nothing : own,
    late ? badge(words, 'overdue', words.daysOverdue({ count: daysOverdue })) : nothing,
    hold ? holdBadge(words, format, hold) : nothing,
  ];
}

function dates(view: DetailView): unknown[] {
  const { words, format, document, session } = view;
  const { issueDate, installments } = document;
  // Nobody has to pay a credit, a paper or what is void.
  const dueDate = isCredit(document) || !movesAccount(document) ? undefined : document.dueDate;
  const entry = (name: string, date: string, word?: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${format.date(date)}${word ? html` <span class="muted">· ${word}</span>` : nothing}</dd>
    </div>`;
  const next = installments.length > 1 && installments.find(({ openAmount }) => !isZero(openAmount));
  const due = next ? next.dueDate : dueDate;
  const said = next
    ? words.installmentOf({ number: format.integer(next.number), all: format.integer(installments.length) })
    : due && soon(view, due, session.today);
  return [entry(words.issued, issueDate), due ? entry(next ? words.nextDue : words.due, due, said) : nothing];
}

/** How soon it is due, within a week. How late it is the badge says. */
function soon({ words, document }: DetailView, date: string, today: string): string | undefined {
  if (!['open', 'partially_paid'].includes(document.status) || isCredit(document)) return undefined;
  const days = daysBetween(today, date);
  if (days === 0) return words.dueToday;
  return days > 0 && days <= 7 ? words.dueIn({ count: days }) : undefined;
}

function figures(view: DetailView): unknown[] {
  const { words, format, document } = view;
  const { total, openAmount, decimals } = document;
  const figure = (name: string, value: unknown, kind: string) =>
    html`<div class=${kind}>
      <dt>${name}</dt>
      <dd class="figure">${value}</dd>
    </div>`;
  const shown = [figure(words.total, amount(format, total, { decimals, code: true }), 'whole')];
  if (!movesAccount(document)) return shown;
  const open = amount(format, openAmount, { decimals, code: true });
  return [...shown, figure(openName(view), open, isZero(openAmount) ? 'none' : 'rest')];
}

function movesAccount({ status }: SaldoDocument): boolean {
  return status !== 'issued' && status !== 'void';
}

function held({ words, document }: DetailView): TemplateResult | typeof nothing {
  const { hold } = document;
  const said = [hold?.reason, isBlocked(document) && words.notMeanwhile].filter(Boolean);
  if (!hold || said.length === 0) return nothing;
  return html`<p class="remark" data-tone="review">
    <span class="muted">${wordFor(words.holds, hold.kind)}:</span>
    ${said.map((one, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${one}</bdi>`)}
  </p>`;
}

function voided({ words, format, document }: DetailView): TemplateResult | typeof nothing {
  const { voided: annulled } = document;
  if (!annulled) return nothing;
  return html`<p class="remark">
    ${words.voided({ date: format.date(annulled.date) })}
    ${annulled.reason ? html`<span class="muted">${annulled.reason}</span>` : nothing}
  </p>`;
}
