import type { ListMessagesQuery, ListThreadsQuery, Message, Thread } from '@saldo/sdk/contract';
import type { OperationId } from '../../base/saldo-element.ts';
import { PagedQuery } from '../../query/paged-query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { Query } from '../../query/query.ts';
import { firstUnread } from '../model/message-days.ts';
import type { SubjectIds } from '../model/subject.ts';
import { threadNews } from '../model/thread-news.ts';
import type { Side } from '../model/side.ts';

/** What the element asks of its data. */
export interface ThreadDataHost extends QueryHost {
  /** Id of the open thread. */
  readonly threadId: string | undefined;
  readonly subjectIds: SubjectIds;
  /** Only this partner's threads. */
  readonly partnerId: string | undefined;
  /** Only threads that were not read to their end. */
  readonly unread: boolean;
  /** Of who looks. */
  readonly side: Side;
  permits(operation: OperationId): boolean;
}

/** Threads about a subject, and the messages of the open one. One request keeps both current: that for the threads. */
export class ThreadData {
  readonly #host: ThreadDataHost;
  readonly threads: PagedQuery<readonly [ListThreadsQuery], Thread>;
  readonly messages: PagedQuery<readonly [string, ListMessagesQuery], Message>;
  readonly #named: Query<readonly [string], Thread>;
  #created: Thread | undefined;
  #followed: string | undefined;
  #newFrom: { readonly threadId: string; readonly messageId: string | undefined } | undefined;
  #before: readonly Thread[] | undefined;

  constructor(host: ThreadDataHost) {
    this.#host = host;
    this.threads = new PagedQuery<readonly [ListThreadsQuery], Thread>(host, {
      operation: 'listThreads',
      args: () => {
        const { documentId, paymentId, paymentReportId } = host.subjectIds;
        const about = { documentId, paymentId, paymentReportId, partnerId: host.partnerId };
        const asked = { ...about, ...(host.unread && { unread: true }), limit: 25 };
        return host.permits('listThreads') ? ([asked] as const) : undefined;
      },
      load: ([query], cursor, { client, signal }) => client.threads.list({ ...query, cursor }, { signal }),
      topics: ['threads'],
    });
    this.#named = new Query(host, {
      // A thread that the host names may be about something else, or far down the list.
      args: () =>
        host.threadId && this.threads.rows && !this.#listed ? ([host.threadId] as const) : undefined,
      load: ([id], { client, signal }) => client.threads.get(id, { signal }),
      topics: ['threads'],
    });
    this.messages = new PagedQuery<readonly [string, ListMessagesQuery], Message>(host, {
      operation: 'listMessages',
      args: () =>
        host.threadId && host.permits('listMessages')
          ? ([host.threadId, { sort: '-createdAt', limit: 30 }] as const)
          : undefined,
      load: ([id, query], cursor, { client, signal }) =>
        client.threads.messages(id, { ...query, cursor }, { signal }),
    });
  }

  /** The open thread, as soon as it is known. */
  get thread(): Thread | undefined {
    const { threadId } = this.#host;
    return [this.#listed, this.#named.value, this.#created].find(
      (thread) => thread && thread.id === threadId,
    );
  }

  get threadError(): unknown {
    return this.thread ? undefined : this.#named.error;
  }

  /** Messages of the open thread, newest first. Those of another one are never shown under its title. */
  get rows(): readonly Message[] | undefined {
    const { rows } = this.messages;
    return rows?.[0]?.threadId === this.#host.threadId ? rows : undefined;
  }

  /** The first message that was unread when the thread was opened. */
  get newFrom(): string | undefined {
    return this.#newFrom?.threadId === this.#host.threadId ? this.#newFrom?.messageId : undefined;
  }

  /** A thread that was just opened from here; the list will have it in a moment. */
  created(thread: Thread): void {
    this.#created = thread;
  }

  retryThread(): void {
    this.#named.retry();
  }

  refresh(): void {
    if (!this.threads.pending) this.threads.refresh();
  }

  /** To be called before each render: loads messages that the list tells of, and remembers where the new ones begin. */
  follow(): void {
    const { thread, rows } = this;
    if (!thread || !rows) return;
    if (this.#newFrom?.threadId !== thread.id) {
      const messageId = firstUnread(rows.toReversed(), thread.unreadCount, this.#host.side);
      this.#newFrom = { threadId: thread.id, messageId };
    }
    const latest = thread.lastMessage.id;
    if (rows[0]?.id === latest || this.#followed === latest || this.messages.pending) return;
    this.#followed = latest;
    this.messages.refresh();
  }

  /** Threads in which the other side has written since this was asked the last time. */
  news(): Thread[] {
    const { rows, stale } = this.threads;
    const before = this.#before;
    if (stale || rows === before) return [];
    this.#before = rows;
    return rows && before ? threadNews(before, rows, this.#host.side) : [];
  }

  /** Other threads are asked for: none of them is news. */
  forgetNews(): void {
    this.#before = undefined;
  }

  get #listed(): Thread | undefined {
    return this.threads.rows?.find(({ id }) => id === this.#host.threadId);
  }
}
