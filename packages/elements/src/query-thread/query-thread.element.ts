import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Session } from '@saldo/sdk/contract';
import { Download } from '../attachments/download.ts';
import { FocusLater } from '../base/focus-later.ts';
import { SaldoElement, type OperationId } from '../base/saldo-element.ts';
import { sessionOwner } from '../context/session-owner.ts';
import { SignalController } from '../context/signal-controller.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import type { DocumentPointer } from '../events/pointers.ts';
import { failure } from '../templates/failure.ts';
import { conversation } from './view/conversation.ts';
import { newQuestion } from './view/new-question.ts';
import { PollController } from './data/poll-controller.ts';
import { MessageSentEvent, QuestionAskedEvent, ThreadOpenEvent } from './query-thread.events.ts';
import { queryThreadSheets } from './query-thread.sheets.ts';
import { queryThreadEn } from './query-thread.words.ts';
import { ReadMarker } from './data/read-marker.ts';
import { subjectInput, subjectKey, type SubjectIds } from './model/subject.ts';
import { ThreadData, type ThreadDataHost } from './data/thread-data.ts';
import { threadDesk, type Pane } from './view/thread-desk.ts';
import { newsText } from './view/news-text.ts';
import { aboutDocument, type ThreadView } from './view/thread-view.ts';
import type { Side } from './model/side.ts';
import { ThreadWriter } from './thread-writer.ts';

/**
 * Questions and answers between a partner and the publisher: about one document, payment or payment report, or all of
 * them. Without an id of its own it follows the document that another element opens.
 *
 * @slot empty - In place of what is said where there are no questions.
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {QuestionSubmitEvent} saldo-question-submit - A question is about to be asked. Cancelable.
 * @fires {MessageSubmitEvent} saldo-message-submit - A message is about to be sent. Cancelable.
 * @fires {FileDownloadEvent} saldo-file-download - A person asked for a file. Cancelable.
 * @fires {MessageSentEvent} saldo-message-sent - A message was sent; the server has it.
 * @fires {QuestionAskedEvent} saldo-question-asked - A question was asked.
 * @fires {ThreadOpenEvent} saldo-thread-open - A person opened a thread, or went back to the list.
 * @fires {DocumentOpenEvent} saldo-document-open - The document that a thread is about was opened.
 * @csspart thread - A thread in the list.
 * @csspart message - A message.
 * @csspart composer - Where a message is written.
 */
export class SaldoQueryThread extends SaldoElement<typeof queryThreadEn> implements ThreadDataHost {
  static override styles: CSSResultGroup = queryThreadSheets;

  /** Only threads about this document; new questions are about it. */
  @property({ attribute: 'document-id' }) documentId: string | undefined;

  /** Only threads about this payment; new questions are about it. */
  @property({ attribute: 'payment-id' }) paymentId: string | undefined;

  /** Only threads about this payment report; new questions are about it. */
  @property({ attribute: 'payment-report-id' }) paymentReportId: string | undefined;

  /** Only threads with this partner; new questions are to it. For the publisher's side, which has many. */
  @property({ attribute: 'partner-id' }) partnerId: string | undefined;

  /** Only threads with messages that were not read. */
  @property({ type: Boolean }) unread = false;

  /** The thread that is open. */
  @property({ attribute: 'thread-id' }) threadId: string | undefined;

  /** Seconds between two looks for new messages while the page is seen. */
  @property({ type: Number, attribute: 'poll-seconds' }) pollSeconds = 30;

  @state() private asking = false;
  @state() private followed: DocumentPointer | undefined;

  #announcement = '';
  #owner: string | undefined;
  #subject: string | undefined;
  #closed = false;
  readonly #focus = new FocusLater(this);
  readonly #data = new ThreadData(this);
  readonly #reader = new ReadMarker(this, this.#data);
  readonly #download = new Download(this);
  readonly #writer = new ThreadWriter(this, (message) => {
    const event = new MessageSentEvent(message);
    this.dispatchEvent(event);
  });

  constructor() {
    super({ en: queryThreadEn, load: (language) => import(`./query-thread.words.${language}.ts`) });
    new SignalController(this, 'document-open', (pointer) => this.#handleOpened(pointer));
    new PollController(
      this,
      () => this.pollSeconds,
      () => this.refresh(),
    );
  }

  /** What the threads are about: what the host says, else the document that was opened in another element. */
  get subjectIds(): SubjectIds {
    const { documentId, paymentId, paymentReportId } = this;
    if (documentId || paymentId || paymentReportId) return { documentId, paymentId, paymentReportId };
    return { documentId: this.followed?.id };
  }

  get side(): Side {
    return this.session?.actor.side ?? 'partner';
  }

  /** Looks for new messages now. */
  refresh(): void {
    this.#reader.reset();
    this.#data.refresh();
  }

  permits(operation: OperationId): boolean {
    return this.may(operation);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this;
    const subject = subjectKey(this.subjectIds);
    if (subject !== this.#subject) {
      if (this.#subject !== undefined && !changed.has('threadId')) this.threadId = undefined;
      this.#subject = subject;
      this.asking = this.#closed = false;
      this.#data.forgetNews();
    }
    if (session && sessionOwner(session) !== this.#owner) {
      if (this.#owner !== undefined) this.followed = undefined;
      this.#owner = sessionOwner(session);
      this.#writer.clear();
    }
    if (!session) return;
    this.#openOnly();
    this.#data.follow();
    const [news] = this.#data.news();
    if (news) this.#announcement = newsText(this.#viewOf(session), news);
  }

  protected override render(): TemplateResult {
    const { session, words } = this;
    const { error } = this.sessionQuery;
    if (!session && error) return failure({ words, error, retry: () => this.sessionQuery.retry() });
    return html`<p class="sr" role="status">${this.#announcement}</p>
      ${threadDesk({
        words,
        format: this.format,
        session,
        permitted: !session || this.may('listThreads'),
        threads: this.#data.threads,
        openId: this.threadId,
        title: this.#subjectLabel ? words.titleAbout({ label: this.#subjectLabel }) : words.title,
        isBound: this.#isBound,
        unread: this.unread,
        pane: this.#pane,
        content: session ? this.#renderPane(session) : nothing,
        onOpen: ({ id }) => this.#open(id),
        onBack: () => this.#back(this.asking ? '#ask' : `[data-id="${this.threadId}"]`),
        onAsk: this.#mayAsk ? () => this.#startAsking() : undefined,
        onAll: this.followed ? () => (this.followed = undefined) : undefined,
      })}`;
  }

  #renderPane(session: Session): unknown {
    if (this.#pane === 'question') return this.#renderQuestion(session);
    const { thread, threadError, rows, messages, newFrom } = this.#data;
    const { words } = this;
    if (threadError) return failure({ words, error: threadError, retry: () => this.#data.retryThread() });
    if (!thread) return nothing;
    const pointer = aboutDocument(thread);
    const view = this.#viewOf(session);
    return conversation({
      ...view,
      thread,
      rows,
      query: messages,
      outgoing: this.#writer.outbox.of(thread.id, rows ?? []),
      newFrom,
      download: this.may('getFileContent') ? this.#download : undefined,
      composer: this.#writer.composer(view, thread.id),
      onAbout: pointer && (() => this.#handOver(pointer)),
      onRetry: (item) => this.#writer.outbox.retry(item),
      onDiscard: (item) => this.#writer.outbox.discard(item),
    });
  }

  #renderQuestion(session: Session): TemplateResult {
    const { words, subjectIds } = this;
    const { kind } = subjectInput(subjectIds);
    const label = this.#subjectLabel;
    return newQuestion({
      ...this.#writer.question(this.#viewOf(session), subjectIds, () => void this.#ask()),
      about: label ? words.about({ label: `${words.subjects[kind]} ${label}` }) : words.aboutThis[kind],
      onCancel: this.asking ? () => this.#back('#ask') : undefined,
    });
  }

  get #pane(): Pane {
    const nothingYet = this.#isBound && this.#data.threads.rows?.length === 0 && !this.threadId;
    if (this.asking || (nothingYet && this.#mayAsk)) return 'question';
    return this.threadId ? 'conversation' : 'list';
  }

  /** A question of the publisher's is to one partner. */
  get #mayAsk(): boolean {
    return this.may('createThread') && (this.side === 'partner' || this.#askedPartnerId !== undefined);
  }

  get #askedPartnerId(): string | undefined {
    return this.side === 'partner' ? undefined : (this.partnerId ?? this.session?.partner?.id);
  }

  get #isBound(): boolean {
    return subjectInput(this.subjectIds).kind !== 'account';
  }

  get #subjectLabel(): string | undefined {
    if (!this.#isBound) return undefined;
    const { rows, stale } = this.#data.threads;
    return this.followed?.label ?? (stale ? undefined : rows?.[0]?.about.label);
  }

  #viewOf(session: Session): ThreadView {
    return { words: this.words, format: this.format, session };
  }

  /** Asked about one thing, most people have one thread about it: no need to choose. */
  #openOnly(): void {
    const { rows, stale } = this.#data.threads;
    if (!this.#isBound || stale || this.threadId || this.asking || this.#closed) return;
    // Until they are asked for anew, the rows are those about the subject before.
    const { id } = subjectInput(this.subjectIds);
    const own = rows?.find(({ about }) => about.id === id);
    if (own) this.threadId = own.id;
  }

  #open(id: string): void {
    this.threadId = id;
    this.asking = false;
    this.#focus.on('#conversation-title');
    this.#tellOpen();
  }

  #back(focus: string): void {
    this.#focus.on(focus);
    if (this.asking) this.asking = false;
    else {
      this.#closed = true;
      this.threadId = undefined;
      this.#tellOpen();
    }
  }

  #tellOpen(): void {
    const event = new ThreadOpenEvent(this.threadId);
    this.dispatchEvent(event);
  }

  #startAsking(): void {
    this.asking = true;
    this.#writer.startOver();
    this.#focus.on('#subject');
  }

  async #ask(): Promise<void> {
    const thread = await this.#writer.ask(this.subjectIds, this.#askedPartnerId);
    if (!thread) {
      await this.updateComplete;
      this.shadowRoot?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    if (thread === 'arrived') {
      this.#announcement = this.words.arrived;
      if (this.asking) this.#back('#ask');
      return;
    }
    this.#data.created(thread);
    this.#open(thread.id);
    const event = new QuestionAskedEvent(thread);
    this.dispatchEvent(event);
  }

  #handOver(pointer: DocumentPointer): void {
    const event = new DocumentOpenEvent(pointer);
    this.handOver(event);
  }

  #handleOpened(pointer: DocumentPointer): void {
    const { kind, id } = this.#data.thread?.about ?? {};
    // Opened from the very thread that is shown: it stays.
    if (kind === 'document' && id === pointer.id) return;
    this.followed = pointer;
  }
}
