import { Attachments } from '../../attachments/attachments.ts';
import { DraftStore } from '../../base/draft-store.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { randomKey } from '../../query/random-key.ts';

interface MessageState {
  readonly text: string;
  readonly subject: string;
  /** Says what is missing from now on. */
  readonly attempted: boolean;
}

/** What is being written: one for each thread, and one for each subject of a new question. It stays while the element does. */
export class MessageDraft extends DraftStore<MessageState> {
  /** One for each message: repeated attempts send it once. */
  readonly idempotencyKey = randomKey();
  readonly attachments: Attachments;

  constructor(host: QueryHost) {
    super({ text: '', subject: '', attempted: false });
    this.attachments = new Attachments(host);
    this.subscribe(() => host.requestUpdate());
  }

  write(change: Partial<Pick<MessageState, 'text' | 'subject'>>): void {
    this.set(change);
  }

  attempt(): void {
    this.set({ attempted: true });
  }
}

/** Drafts by what they are for. */
export class MessageDrafts {
  readonly #host: QueryHost;
  readonly #drafts = new Map<string, MessageDraft>();

  constructor(host: QueryHost) {
    this.#host = host;
  }

  get(key: string): MessageDraft {
    let draft = this.#drafts.get(key);
    if (!draft) this.#drafts.set(key, (draft = new MessageDraft(this.#host)));
    return draft;
  }

  /** The draft was sent: what is written next is another message. */
  drop(key: string): void {
    this.#drafts.delete(key);
    this.#host.requestUpdate();
  }

  clear(): void {
    for (const { attachments } of this.#drafts.values()) attachments.clear();
    this.#drafts.clear();
  }
}
