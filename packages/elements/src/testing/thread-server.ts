import type { Message, MessageInput, ReadInput, Thread, ThreadInput } from '@saldo/sdk/contract';
import { keyed, page } from './answer-server.ts';
import { problem, type FakeServer } from './fake-server.ts';
import { sampleMessage, sampleThread, sampleThreads, type SampleThread } from './sample-threads.ts';

/** Threads as the server has them; a test reads them, and writes as the publisher. */
export class ThreadServer {
  #threads: SampleThread[];
  #count = 0;

  constructor(server: FakeServer, threads: readonly SampleThread[] = sampleThreads) {
    this.#threads = [...threads];
    const messages = '/v1/threads/:id/messages';
    server
      .route('GET', '/v1/threads', ({ query }) => page(this.#list(query), query))
      .route(
        'POST',
        '/v1/threads',
        keyed(({ body }) => this.#create(body as ThreadInput)),
      )
      .route(
        'GET',
        '/v1/threads/:id',
        ({ params }) => this.#find(params['id'])?.thread ?? problem(404, 'not-found'),
      )
      .route('GET', messages, ({ params, query }) => page(this.messages(params['id']!).toReversed(), query))
      .route('PUT', '/v1/threads/:id/read', ({ params, body }) =>
        this.#read(params['id']!, body as ReadInput),
      );
    // A key belongs to one operation, whichever thread it names.
    const reply = keyed(({ params, body }) => {
      const { text, files = [] } = body as MessageInput;
      const message = this.write(params['id']!, 'c', text);
      return files.length > 0 ? { ...message, files: [] } : message;
    });
    server.route('POST', messages, reply);
  }

  get threads(): readonly Thread[] {
    return this.#threads.map(({ thread }) => thread);
  }

  messages(threadId: string): readonly Message[] {
    return this.#find(threadId)?.messages ?? [];
  }

  /** Adds a message, of the publisher unless said otherwise. */
  write(threadId: string, side: 'p' | 'c', text: string): Message {
    const found = this.#find(threadId)!;
    this.#count += 1;
    const second = String(this.#count).padStart(2, '0');
    const message = sampleMessage(threadId, 900_000 + this.#count, [
      side,
      `2026-04-12T16:00:${second}.000Z`,
      text,
    ]);
    const { thread } = found;
    const unreadCount = thread.unreadCount + (side === 'p' ? 1 : 0);
    const changed = { ...thread, lastMessage: message, messageCount: thread.messageCount + 1, unreadCount };
    this.#threads = [
      { thread: changed, messages: [...found.messages, message] },
      ...this.#threads.filter((one) => one !== found),
    ];
    return message;
  }

  #create({ about, subject, message }: ThreadInput): Thread {
    const number = 500 + this.#threads.length;
    const made = sampleThread({
      number,
      subject,
      about,
      messages: [['c', '2026-04-12T16:30:00.000Z', message.text]],
    });
    this.#threads.unshift(made);
    return made.thread;
  }

  #read(threadId: string, { messageId }: ReadInput): Thread | Response {
    const found = this.#find(threadId);
    if (!found) return problem(404, 'not-found');
    const until = found.messages.findIndex(({ id }) => id === messageId);
    const rest = found.messages.slice(until + 1).filter(({ author }) => author.side === 'publisher');
    const thread = { ...found.thread, unreadCount: rest.length };
    this.#threads = this.#threads.map((one) => (one === found ? { ...one, thread } : one));
    return thread;
  }

  #list(query: URLSearchParams): Thread[] {
    const about = (name: string, kind: string) => (thread: Thread) =>
      !query.has(name) || (thread.about.kind === kind && thread.about.id === query.get(name));
    return this.threads
      .filter(about('documentId', 'document'))
      .filter(about('paymentId', 'payment'))
      .filter(about('paymentReportId', 'payment_report'));
  }

  #find(id: string | undefined): SampleThread | undefined {
    return this.#threads.find(({ thread }) => thread.id === id);
  }
}
