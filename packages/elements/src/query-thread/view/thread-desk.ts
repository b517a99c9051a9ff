import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '@saldo/sdk/contract';
import { contactLine } from '../../templates/contact.ts';
import { failure } from '../../templates/failure.ts';
import { chevronStart, plus, speech } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { threadList, type ThreadList } from './thread-list.ts';

/** What a narrow container shows; a wide one shows the list beside it. */
export type Pane = 'list' | 'conversation' | 'question';

export interface ThreadDesk extends Omit<ThreadList, 'session'> {
  readonly session: Session | undefined;
  readonly permitted: boolean;
  readonly title: string;
  /** The threads are about one thing. */
  readonly isBound: boolean;
  /** Only threads that were not read to their end. */
  readonly unread: boolean;
  readonly pane: Pane;
  /** The open thread, or a new question. */
  readonly content: unknown;
  readonly onBack: () => void;
  readonly onAsk: (() => void) | undefined;
  readonly onAll: (() => void) | undefined;
}

/** The list and the open thread, side by side or one at a time. */
export function threadDesk(desk: ThreadDesk): TemplateResult {
  const { words, title, pane, onAsk, onAll } = desk;
  return html`<div class="head">
      <h2>${title}</h2>
      <div class="head-actions">
        ${onAll ? html`<button class="plain" type="button" @click=${onAll}>${words.all}</button>` : nothing}
        ${
          onAsk && pane !== 'question'
            ? html`<button id="ask" type="button" @click=${onAsk}>${plus}${words.ask}</button>`
            : nothing
        }
      </div>
    </div>
    ${body(desk)}`;
}

function body(desk: ThreadDesk): TemplateResult {
  const { words, session, permitted, threads, pane, isBound } = desk;
  if (!session) return loadingDesk(words.loading);
  if (!permitted) return notPermitted(desk, session);
  const { rows, error } = threads;
  if (!rows && error) return failure({ words, error, retry: () => threads.retry() });
  if (rows?.length === 0 && pane === 'list') return noThreads(desk);
  // One thread about one thing needs no list beside it; nor does its first question.
  const alone = (isBound && (rows?.length ?? 0) <= 1) || (rows?.length === 0 && pane === 'question');
  return html`<div class="desk" data-pane=${pane} data-alone=${alone}>
    ${alone ? nothing : html`<div class="list-pane">${threadList({ ...desk, session })}</div>`}
    <div class="conversation-pane">
      ${alone || pane === 'list' ? nothing : backButton(desk)}
      ${pane === 'list' ? placeholder(desk) : desk.content}
    </div>
  </div>`;
}

function backButton({ words, onBack }: ThreadDesk): TemplateResult {
  return html`<button class="link back" type="button" @click=${onBack}>${chevronStart}${words.back}</button>`;
}

function placeholder({ words, threads }: ThreadDesk): TemplateResult {
  if (!threads.rows) return html`<div class="placeholder"></div>`;
  return html`<div class="placeholder">
    ${notice({ icon: speech, title: words.choose, text: words.chooseHint })}
  </div>`;
}

function noThreads({ words, session, isBound, unread, onAsk }: ThreadDesk): TemplateResult {
  const actions = onAsk && html`<button class="primary" type="button" @click=${onAsk}>${words.ask}</button>`;
  return notice({
    icon: speech,
    title: unread ? words.noneUnread : words.none,
    text: isBound ? words.noneAbout : session?.actor.side === 'publisher' ? words.noneAsked : words.noneHint,
    actions,
    isEmpty: !unread,
  });
}

function notPermitted({ words }: ThreadDesk, { publisher }: Session): TemplateResult {
  const actions = publisher.contact && contactLine(publisher.contact, publisher.name);
  return notice({ icon: speech, title: words.notPermitted, text: words.notPermittedHint, actions });
}

function loadingDesk(label: string): TemplateResult {
  return html`<div class="desk" role="status" aria-label=${label}>
    <div class="list-pane">
      ${[1, 2, 3].map(() => html`<div class="thread loading">${skeleton('l')}${skeleton('m')}${skeleton('l')}</div>`)}
    </div>
    <div class="conversation-pane"></div>
  </div>`;
}
