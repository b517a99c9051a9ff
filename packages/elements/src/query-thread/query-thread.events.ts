import type { Message, Thread } from '@saldo/sdk/contract';
import { SaldoEvent } from '../events/saldo-event.ts';

/** A message was sent; the server has it. */
export class MessageSentEvent extends SaldoEvent {
  readonly message: Message;

  constructor(message: Message) {
    super('saldo-message-sent');
    this.message = message;
  }
}

/** A question was asked: a thread was opened with its first message. */
export class QuestionAskedEvent extends SaldoEvent {
  readonly thread: Thread;

  constructor(thread: Thread) {
    super('saldo-question-asked');
    this.thread = thread;
  }
}

/** A person opened a thread, or went back to the list of them. */
export class ThreadOpenEvent extends SaldoEvent {
  /** Absent where the list is looked at. */
  readonly threadId: string | undefined;

  constructor(threadId: string | undefined) {
    super('saldo-thread-open');
    this.threadId = threadId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-thread-open': ThreadOpenEvent;
    'saldo-message-sent': MessageSentEvent;
    'saldo-question-asked': QuestionAskedEvent;
  }
}
