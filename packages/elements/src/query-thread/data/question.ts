import type { SubjectInput, Thread, ThreadInput } from '@saldo/sdk/contract';
import { offer } from '../../events/answer-event.ts';
import { hasArrived } from '../../query/has-arrived.ts';
import { Mutation } from '../../query/mutation.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { QuestionSubmitEvent } from '../query-thread.events.ts';
import type { MessageDraft } from './message-draft.ts';

interface Attempt {
  readonly body: ThreadInput;
  readonly idempotencyKey: string;
}

/** Sends a question, once however often it is pressed: every attempt at one draft carries its key. */
export class Question {
  readonly #host: QueryHost;
  readonly #mutation: Mutation<Attempt, Thread | undefined>;
  #waiting = false;

  constructor(host: QueryHost) {
    this.#host = host;
    this.#mutation = new Mutation(host, {
      run: ({ body, idempotencyKey }, { client }) =>
        offer(host, new QuestionSubmitEvent(body, idempotencyKey), () =>
          client.threads.create(body, { idempotencyKey }),
        ),
      invalidates: ['threads'],
    });
  }

  get pending(): boolean {
    return this.#waiting || this.#mutation.pending;
  }

  get error(): unknown {
    return this.#mutation.error;
  }

  /**
   * Resolves with the thread, with `arrived` when an earlier attempt did and nothing tells which thread it became, or with
   * `undefined` when something is missing, it could not be sent, or the page has taken it over.
   */
  async send(
    draft: MessageDraft,
    about: SubjectInput,
    partnerId: string | undefined,
  ): Promise<Thread | 'arrived' | undefined> {
    if (this.pending) return undefined;
    draft.attempt();
    const { attachments, idempotencyKey, state } = draft;
    const [subject, text] = [state.subject.trim(), state.text.trim()];
    if (!subject || !text || attachments.incomplete) return undefined;
    this.#mutation.reset();
    this.#wait(true);
    await attachments.settled();
    this.#wait(false);
    if (attachments.incomplete) return undefined;
    const files = attachments.fileIds;
    const message = { text, ...(files.length > 0 && { files }) };
    const body = { ...(partnerId !== undefined && { partnerId }), about, subject, message };
    const thread = await this.#mutation.run({ body, idempotencyKey });
    if (thread || !hasArrived(this.error)) return thread;
    this.#mutation.reset();
    this.#host.scope?.invalidate('threads');
    return 'arrived';
  }

  reset(): void {
    this.#mutation.reset();
  }

  #wait(waiting: boolean): void {
    this.#waiting = waiting;
    this.#host.requestUpdate();
  }
}
