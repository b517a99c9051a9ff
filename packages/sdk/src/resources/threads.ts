import type {
  ListMessagesQuery,
  ListThreadsQuery,
  Message,
  MessageInput,
  MessagePage,
  ReadInput,
  Thread,
  ThreadInput,
  ThreadPage,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, keyHeader, type CallOptions, type KeyedOptions } from './call-options.ts';

/** Questions and answers about a document, a payment, a payment report or the account. */
export interface Threads {
  /** Lists threads, the latest message first. */
  list(query?: ListThreadsQuery, options?: CallOptions): PagePromise<Thread>;
  /** Opens a thread with its first message, one effect however often it is sent. Throws `ValidationError`. */
  create(body: ThreadInput, options?: KeyedOptions): CallPromise<Thread>;
  /** Reads one thread; its messages are listed apart. Throws `NotFoundError`. */
  get(threadId: string, options?: CallOptions): CallPromise<Thread>;
  /** Lists messages, oldest first unless `sort` is `-createdAt`. Throws `NotFoundError`. */
  messages(threadId: string, query?: ListMessagesQuery, options?: CallOptions): PagePromise<Message>;
  /** Adds a message, one effect however often it is sent. Throws `NotFoundError`, `ValidationError`. */
  reply(threadId: string, body: MessageInput, options?: KeyedOptions): CallPromise<Message>;
  /** Marks as read for the caller's side, up to and including a message; never backwards. Throws `NotFoundError`. */
  markRead(threadId: string, body: ReadInput, options?: CallOptions): CallPromise<Thread>;
}

const messages = '/v1/threads/{threadId}/messages';

/** Binds the threads to an API. */
export function threads(api: Api): Threads {
  return {
    list: (query, options) =>
      paginate<Thread, ThreadPage>((cursor) =>
        unwrap(api.GET('/v1/threads', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    create: (body, options) =>
      unwrap(api.POST('/v1/threads', { params: { header: keyHeader(options) }, body, ...init(options) })),
    get: (threadId, options) =>
      unwrap(api.GET('/v1/threads/{threadId}', { params: { path: { threadId } }, ...init(options) })),
    messages: (threadId, query, options) =>
      paginate<Message, MessagePage>((cursor) =>
        unwrap(
          api.GET(messages, {
            params: { path: { threadId }, query: given(query, cursor) },
            ...init(options),
          }),
        ),
      ),
    reply: (threadId, body, options) =>
      unwrap(
        api.POST(messages, {
          params: { path: { threadId }, header: keyHeader(options) },
          body,
          ...init(options),
        }),
      ),
    markRead: (threadId, body, options) =>
      unwrap(
        api.PUT('/v1/threads/{threadId}/read', { params: { path: { threadId } }, body, ...init(options) }),
      ),
  };
}
