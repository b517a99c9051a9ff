import type { SubjectInput, Thread } from '@saldo/sdk/contract';
import type { QueryHost } from '../../query/query-host.ts';
import type { MessageDraft } from './message-draft.ts';

/** Sends a question, once however often it is pressed: every attempt at one draft carries its key. */
export class Question {
  readonly #host: QueryHost;
  pending = false;
  error: unknown;

  constructor(host: QueryHost) {
    this.#host = host;
  }

  /** Resolves with the thread, or with `undefined` when something is missing or it could not be sent. */
  async send(
    draft: MessageDraft,
    about: SubjectInput,
    partnerId: string | undefined,
  ): Promise<Thread | undefined> {
    const { scope } = this.#host;
    const { attachments, idempotencyKey } = draft;
    const [subject, text] = [draft.subject.trim(), draft.text.trim()];
    draft.attempted = true;
    if (this.pending || !scope || !subject || !text || attachments.incomplete) return this.#set({});
    this.#set({ pending: true, error: undefined });
    await attachments.settled();
    if (attachments.incomplete) return this.#set({ pending: false });
    const files = attachments.fileIds;
    try {
      const message = { text, ...(files.length > 0 && { files }) };
      const body = { ...(partnerId !== undefined && { partnerId }), about, subject, message };
      const thread = await scope.client.threads.create(body, { idempotencyKey });
      this.#set({ pending: false });
      scope.invalidate('threads');
      return thread;
    } catch (error) {
      this.#host.reportFailure(error);
      return this.#set({ pending: false, error });
    }
  }

  reset(): void {
    this.error = undefined;
  }

  #set(state: Partial<Pick<this, 'pending' | 'error'>>): undefined {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
