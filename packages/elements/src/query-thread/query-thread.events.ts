import type { Message, MessageInput, Thread, ThreadInput } from '@saldo/sdk/contract';
import { AnswerEvent } from '../events/answer-event.ts';
import { SaldoEvent } from '../events/saldo-event.ts';

/** A message is about to be sent. `respondWith()`: the host sends it, or lets it go on after a look of its own. */
export class MessageSubmitEvent extends AnswerEvent<Message> {
  readonly threadId: string;
  /** What would be sent. Files are uploaded already, and named in it. */
  readonly message: MessageInput;
  /** The same for every attempt at this message. */
  readonly idempotencyKey: string;

  constructor(threadId: string, message: MessageInput, idempotencyKey: string) {
    super('saldo-message-submit');
    this.threadId = threadId;
    this.message = message;
    this.idempotencyKey = idempotencyKey;
  }
}

/** A question is about to be asked. `respondWith()`: the host asks it, or lets it go on after a look of its own. */
export class QuestionSubmitEvent extends AnswerEvent<Thread> {
  /** What would be sent, with its first message. */
  readonly question: ThreadInput;
  /** The same for every attempt at this question. */
  readonly idempotencyKey: string;

  constructor(question: ThreadInput, idempotencyKey: string) {
    super('saldo-question-submit');
    this.question = question;
    this.idempotencyKey = idempotencyKey;
  }
}

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
    'saldo-message-submit': MessageSubmitEvent;
    'saldo-question-submit': QuestionSubmitEvent;
    'saldo-thread-open': ThreadOpenEvent;
    'saldo-message-sent': MessageSentEvent;
    'saldo-question-asked': QuestionAskedEvent;
  }
}
