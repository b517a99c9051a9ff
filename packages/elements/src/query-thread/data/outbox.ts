import type { Message } from '@saldo/sdk/contract';
import { offer } from '../../events/answer-event.ts';
import { hasArrived } from '../../query/has-arrived.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { MessageSubmitEvent } from '../query-thread.events.ts';
import type { MessageDraft } from './message-draft.ts';

/** A message on its way, shown at once where it will stand. */
export interface Outgoing {
  readonly threadId: string;
  readonly draft: MessageDraft;
  /** `arrived`: an earlier attempt did, and nothing tells which message it became. */
  readonly state: 'sending' | 'failed' | 'sent' | 'arrived';
  readonly error?: unknown;
  readonly message?: Message | undefined;
}

/** Messages that were sent from here and are not in the list yet. A failed one waits to be tried again under its key. */
export class Outbox {
  readonly #host: QueryHost;
  readonly #sent: (message: Message) => void;
  #items: readonly Outgoing[] = [];

  constructor(host: QueryHost, sent: (message: Message) => void) {
    this.#host = host;
    this.#sent = sent;
  }

  /** Those of a thread that its messages do not contain yet, in the order written. */
  of(threadId: string, messages: readonly Message[]): readonly Outgoing[] {
    const known = new Set(messages.map(({ id }) => id));
    return this.#items.filter((item) => item.threadId === threadId && !known.has(item.message?.id ?? ''));
  }

  send(threadId: string, draft: MessageDraft): void {
    this.#items = [
      ...this.#items.filter(({ state }) => state !== 'sent' && state !== 'arrived'),
      { threadId, draft, state: 'sending' },
    ];
    void this.#run(threadId, draft);
  }

  retry({ threadId, draft }: Outgoing): void {
    this.#change(draft, { state: 'sending', error: undefined });
    void this.#run(threadId, draft);
  }

  discard({ draft }: Outgoing): void {
    this.#forget(draft);
  }

  clear(): void {
    this.#items = [];
  }

  async #run(threadId: string, draft: MessageDraft): Promise<void> {
    const { scope } = this.#host;
    const { attachments, idempotencyKey } = draft;
    const { text } = draft.state;
    this.#host.requestUpdate();
    await attachments.settled();
    if (!scope || attachments.incomplete) return this.#change(draft, { state: 'failed' });
    const files = attachments.fileIds;
    try {
      const body = { text, ...(files.length > 0 && { files }) };
      const event = new MessageSubmitEvent(threadId, body, idempotencyKey);
      const message = await offer(this.#host, event, () =>
        scope.client.threads.reply(threadId, body, { idempotencyKey }),
      );
      // The page has taken it over.
      if (!message) return this.#forget(draft);
      this.#change(draft, { state: 'sent', message });
      this.#sent(message);
      scope.invalidate('threads');
    } catch (error) {
      if (hasArrived(error)) {
        this.#change(draft, { state: 'arrived' });
        scope.invalidate('threads');
        return;
      }
      this.#change(draft, { state: 'failed', error });
      this.#host.reportFailure(error);
    }
  }

  #forget(draft: MessageDraft): void {
    this.#items = this.#items.filter((item) => item.draft !== draft);
    this.#host.requestUpdate();
  }

  #change(draft: MessageDraft, change: Partial<Outgoing>): void {
    this.#items = this.#items.map((item) => (item.draft === draft ? { ...item, ...change } : item));
    this.#host.requestUpdate();
  }
}
