import type { ReactiveElement } from 'lit';
import type { Message, Thread } from '@saldo/sdk/contract';
import type { Composer } from './view/composer.ts';
import { MessageDrafts } from './data/message-draft.ts';
import type { NewQuestion } from './view/new-question.ts';
import { Outbox } from './data/outbox.ts';
import { Question } from './data/question.ts';
import { subjectInput, subjectKey, type SubjectIds } from './model/subject.ts';
import type { ThreadDataHost } from './data/thread-data.ts';
import type { ThreadView } from './view/thread-view.ts';

/** What a person writes: a draft for each thread and for each subject, messages on their way, a question on its way. */
export class ThreadWriter {
  readonly outbox: Outbox;
  readonly #host: ThreadDataHost & ReactiveElement;
  readonly #drafts: MessageDrafts;
  readonly #question: Question;

  /** @param sent called for each message that the server has */
  constructor(host: ThreadDataHost & ReactiveElement, sent: (message: Message) => void) {
    this.#host = host;
    this.outbox = new Outbox(host, sent);
    this.#drafts = new MessageDrafts(host);
    this.#question = new Question(host);
  }

  /** Another partner never sees what was written. */
  clear(): void {
    this.#drafts.clear();
    this.outbox.clear();
  }

  /** Where an answer is written; `undefined` where the session may not write. */
  composer(view: ThreadView, threadId: string): Composer | undefined {
    const host = this.#host;
    if (!host.permits('createMessage')) return undefined;
    const key = `thread ${threadId}`;
    const draft = this.#drafts.get(key);
    const onSend = () => {
      draft.attempt();
      if (draft.state.text.trim() === '' || draft.attachments.incomplete) return;
      this.#drafts.drop(key);
      this.outbox.send(threadId, draft);
      // The scroller is reversed: its end is its start.
      host.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 });
    };
    return {
      ...view,
      draft,
      mayAttach: host.permits('createFile'),
      onSend,
    };
  }

  /** A new question about a subject. */
  question(view: ThreadView, ids: SubjectIds, onAsk: () => void): Omit<NewQuestion, 'about' | 'onCancel'> {
    const { pending, error } = this.#question;
    return {
      ...view,
      draft: this.#drafts.get(newKey(ids)),
      mayAttach: this.#host.permits('createFile'),
      pending,
      error,
      onSend: onAsk,
    };
  }

  /** Sends the question, on the publisher's side to a partner; see `Question.send`. */
  async ask(ids: SubjectIds, partnerId: string | undefined): Promise<Thread | 'arrived' | undefined> {
    const about = subjectInput(ids);
    const thread = await this.#question.send(this.#drafts.get(newKey(ids)), about, partnerId);
    if (thread) this.#drafts.drop(newKey(ids));
    return thread;
  }

  /** Forgets why the last question failed. */
  startOver(): void {
    this.#question.reset();
  }
}

function newKey(ids: SubjectIds): string {
  return `new ${subjectKey(ids)}`;
}
