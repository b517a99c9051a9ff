import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Thread } from '@saldo/sdk/contract';
import { wordFor } from '../../i18n/catalogue.ts';
import type { Pages } from '../../query/paged-query.ts';
import { failureBanner } from '../../templates/failure.ts';
import { clip } from '../../templates/icons.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { shortAuthor, shortTime, type ThreadView } from './thread-view.ts';

export interface ThreadList extends ThreadView {
  readonly threads: Pages<Thread>;
  readonly openId: string | undefined;
  readonly onOpen: (thread: Thread) => void;
}

/** Threads, the latest message first. */
export function threadList(list: ThreadList): TemplateResult {
  const { words, threads } = list;
  const { rows, error } = threads;
  if (!rows) return loadingThreads(words);
  return html`${
      error
        ? failureBanner({ words, error, retry: () => threads.retry(), kept: words.errors.staleKept })
        : nothing
    }
    <ul class="threads ${threads.stale ? 'stale' : ''}" aria-label=${words.title}>
      ${repeat(
        rows,
        ({ id }) => id,
        (thread) => html`<li data-record=${thread.id}>${threadItem(list, thread)}</li>`,
      )}
    </ul>
    ${
      threads.moreError
        ? failureBanner({ words, error: threads.moreError, retry: () => void threads.more() })
        : threads.hasMore
          ? html`<button
              class="plain more"
              type="button"
              aria-disabled=${threads.morePending}
              @click=${() => threads.more()}
            >
              ${threads.morePending ? words.loading : words.showMore}
            </button>`
          : nothing
    }`;
}

/** What a thread is about, as people know it. */
export function aboutLabel({ words }: ThreadView, { about }: Thread): string {
  const kind = wordFor(words.subjects, about.kind);
  return about.label ? `${kind} ${about.label}` : kind;
}

/** Whose thread it is, where that is not plain: before what is said of it. */
export function withPartner({ session }: ThreadView, { partner }: Thread, text: string): string {
  return session.actor.side === 'partner' || session.partner ? text : `${partner.name} · ${text}`;
}

function threadItem(list: ThreadList, thread: Thread): TemplateResult {
  const { words, format, openId, onOpen } = list;
  const { id, subject, lastMessage, unreadCount } = thread;
  return html`<button
    class="thread"
    type="button"
    part="thread"
    data-id=${id}
    data-unread=${unreadCount > 0}
    aria-current=${id === openId ? 'true' : nothing}
    @click=${() => onOpen(thread)}
  >
    <span class="thread-subject" dir="auto">${subject}</span>
    <time
      class="thread-time muted"
      datetime=${lastMessage.createdAt}
      title=${format.instant(lastMessage.createdAt)}
      >${shortTime(list, lastMessage.createdAt)}</time
    >
    <span class="thread-about muted" dir="auto">${withPartner(list, thread, aboutLabel(list, thread))}</span>
    ${
      unreadCount > 0
        ? html`<span class="thread-unread">${words.unread({ count: unreadCount })}</span>`
        : nothing
    }
    <span class="thread-last muted" dir="auto"
      >${shortAuthor(list, lastMessage.author)}:
      ${lastMessage.files.length > 0 ? html`<span class="sr">${words.attachment}</span>${clip} ` : nothing}<bdi
        >${lastMessage.text}</bdi
      ></span
    >
  </button>`;
}

function loadingThreads({ loading }: { readonly loading: string }): TemplateResult {
  return html`<ul class="threads" aria-busy="true" aria-label=${loading}>
    ${[1, 2, 3, 4].map(() => html`<li class="thread loading">${skeleton('l')}${skeleton('m')}${skeleton('l')}</li>`)}
  </ul>`;
}
