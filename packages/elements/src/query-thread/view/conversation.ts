import { html, nothing, type TemplateResult } from 'lit';
import type { Message, Thread } from '@saldo/sdk/contract';
import type { Pages } from '../../query/paged-query.ts';
import { contactLine } from '../../templates/contact.ts';
import { failure, failureBanner } from '../../templates/failure.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { composer, type Composer } from './composer.ts';
import { messageList, type MessageList } from './message-list.ts';
import { aboutLabel, withPartner } from './thread-list.ts';

export interface Conversation extends Omit<MessageList, 'messages'> {
  readonly thread: Thread;
  /** Messages of this very thread, newest first; `undefined` while they load. */
  readonly rows: readonly Message[] | undefined;
  readonly query: Pages<Message>;
  /** Absent where the session may not write. */
  readonly composer: Composer | undefined;
  /** Opens the document that the thread is about. Absent where it is about something else. */
  readonly onAbout: (() => void) | undefined;
}

/** One thread: what it is about, its messages with the latest in view, and where to answer. */
export function conversation(view: Conversation): TemplateResult {
  const { words, thread, rows, query } = view;
  const label = aboutLabel(view, thread);
  const retry = () => query.retry();
  return html`<div class="conversation-head">
      <h3 id="conversation-title" tabindex="-1"><bdi>${thread.subject}</bdi></h3>
      ${
        view.onAbout
          ? html`<button
              class="link"
              type="button"
              title=${words.openDocument({ label })}
              @click=${view.onAbout}
            >
              ${withPartner(view, thread, label)}
            </button>`
          : html`<span class="muted">${withPartner(view, thread, label)}</span>`
      }
    </div>
    ${rows && query.error ? failureBanner({ words, error: query.error, retry, kept: words.errors.staleKept }) : nothing}
    <div class="scroller" tabindex="0" role="region" aria-label=${words.messages}>
      <div class="scrolled">
        ${
          rows
            ? html`${earlier(view)} ${messageList({ ...view, messages: rows.toReversed() })}`
            : query.error
              ? failure({ words, error: query.error, retry })
              : loadingMessages(words.loading)
        }
        <span id="end"></span>
      </div>
    </div>
    ${view.composer ? composer(view.composer) : readOnly(view)}`;
}

function earlier({ words, query }: Conversation): TemplateResult | typeof nothing {
  if (query.moreError)
    return failureBanner({ words, error: query.moreError, retry: () => void query.more() });
  if (!query.hasMore) return nothing;
  return html`<p class="earlier">
    <button class="plain" type="button" aria-disabled=${query.morePending} @click=${() => query.more()}>
      ${query.morePending ? words.loading : words.earlier}
    </button>
  </p>`;
}

function readOnly({ words, session }: Conversation): TemplateResult {
  const { contact } = session.publisher;
  return html`<div class="read-only">
    <p class="muted">${words.readOnly}</p>
    ${contact ? contactLine(contact, words.contact) : nothing}
  </div>`;
}

function loadingMessages(label: string): TemplateResult {
  return html`<div class="messages" role="status" aria-label=${label}>
    ${[false, true, false].map(
      (own) =>
        html`<div class="message" ?data-own=${own}>
          ${skeleton('m')}
          <div class="bubble">${skeleton('l')}${skeleton('m')}</div>
        </div>`,
    )}
  </div>`;
}
