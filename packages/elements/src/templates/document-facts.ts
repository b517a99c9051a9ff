import { html, nothing, type TemplateResult } from 'lit';
import type { Hold, InProcess } from '@saldo/sdk/contract';
import { isBlocked } from '../events/is-blocked.ts';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { badge } from './badge.ts';
import { holdBadge } from './hold-badge.ts';

export interface DocumentFacts {
  readonly words: SharedWords;
  readonly format: Format;
}

/** What a row says of a document beside its status, a line each: what holds it up, and what is on its way to settle it. */
export function documentFacts(
  view: DocumentFacts,
  { hold, inProcess }: { readonly hold?: Hold | undefined; readonly inProcess?: InProcess | undefined },
  decimals: number,
): TemplateResult | typeof nothing {
  if (hold === undefined && inProcess === undefined) return nothing;
  return html`${hold ? holdFact(view, hold) : nothing}${
    inProcess ? html`<span class="fact">${inProcessBadge(view, inProcess, decimals)}</span>` : nothing
  }`;
}

function holdFact({ words, format }: DocumentFacts, hold: Hold): TemplateResult {
  const more = [hold.reason, isBlocked({ hold }) ? words.notMeanwhile : undefined].filter(Boolean);
  return html`<span class="fact" title=${hold.reason ?? nothing}
    >${holdBadge(words, format, hold)}${more.map((one) => html`<span class="why"> · <bdi>${one}</bdi></span>`)}</span
  >`;
}

function inProcessBadge(
  { words, format }: DocumentFacts,
  { amount, plannedOn, clearsOn }: InProcess,
  decimals: number,
): TemplateResult {
  const money = format.money(amount, decimals);
  if (plannedOn !== undefined) {
    return badge(words, 'scheduled', words.moneyScheduled({ money, date: format.date(plannedOn) }));
  }
  const said =
    clearsOn === undefined
      ? words.moneyInProcess({ money })
      : words.moneyInProcessUntil({ money, date: format.date(clearsOn) });
  return badge(words, 'in_process', said);
}
