import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SaldoDocument } from '@saldo/sdk/contract';
import { Download } from '../attachments/download.ts';
import { mayLook, mayTake } from '../attachments/file-bytes.ts';
import { FocusLater } from '../base/focus-later.ts';
import { pairsAttribute } from '../base/pairs-attribute.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { SignalController } from '../context/signal-controller.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import { pointerTo } from '../events/document-pointer.ts';
import type { DocumentPointer } from '../events/pointers.ts';
import { Printable } from '../printing/printable.ts';
import { Query } from '../query/query.ts';
import { fileDialog } from '../shown-file/file-dialog.ts';
import { FileView } from '../shown-file/file-view.ts';
import { Sight } from '../table/sight.ts';
import { failure, failureBanner, failureKind } from '../templates/failure.ts';
import { chevronStart, paper } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { documentDetailSheets } from './document-detail.sheets.ts';
import { documentDetailEn } from './document-detail.words.ts';
import { legible } from './model/legible.ts';
import { detailHead } from './view/detail-head.ts';
import { detailInstallments } from './view/detail-installments.ts';
import { detailLines } from './view/detail-lines.ts';
import { detailFacts, detailNotes, detailTerms } from './view/detail-notes.ts';
import { detailPapers, detailRelated } from './view/detail-papers.ts';
import { detailParties } from './view/detail-parties.ts';
import { detailAllocations, detailSettlements } from './view/detail-settlements.ts';
import { bodySkeleton, headSkeleton } from './view/detail-skeleton.ts';
import { detailTotals } from './view/detail-totals.ts';
import type { DetailView } from './view/detail-view.ts';

/**
 * One document whole: what it says, what its total is made of, and how it was settled. Without `document-id` it shows what another
 * element of the scope opens. A document that is opened in it is shown in its place, with a way back.
 *
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {DocumentOpenEvent} saldo-document-open - Another document was opened. Cancelable.
 * @fires {FileDownloadEvent} saldo-file-download - A person asked for a file. Cancelable.
 * @slot logo - On paper: a picture at the start of the letterhead.
 * @csspart letterhead - On paper: whose document it is, and of which day it is told.
 * @csspart document - All of it.
 * @csspart head - Type, number, state, dates and what is to be paid; `heading` is the number.
 * @csspart parties - Who issued it to whom, and where it went.
 * @csspart lines - What was sold or bought.
 * @csspart totals - The sum.
 * @csspart settlements - How it was paid; `allocations` is what a credit was applied to, `installments` its parts.
 * @csspart papers - Its files; `file` is the dialog with one.
 * @csspart related - Other documents; `terms`, `notes` and `facts` are the rest.
 */
export class SaldoDocumentDetail extends SaldoElement<typeof documentDetailEn> {
  static override styles: CSSResultGroup = documentDetailSheets;

  /** Id of the document: the server's, or `ext:` and the publisher's own. */
  @property({ attribute: 'document-id' }) documentId: string | undefined;

  /** Names of keys of the metadata: `project=Project&delivered=Delivered on`. Without one it is the key. */
  @property({ attribute: 'metadata-labels', converter: pairsAttribute }) metadataLabels:
    Readonly<Record<string, string>> | undefined;

  /** What was opened here or, without `document-id`, elsewhere. */
  @state() private opened: DocumentPointer | undefined;
  /** The documents from which this one was reached. */
  @state() private trail: readonly DocumentPointer[] = [];

  readonly #focus = new FocusLater(this);
  readonly #sight = new Sight(this, () => undefined);
  readonly #download = new Download(this);
  readonly #file = new FileView(this);

  readonly #query = new Query<
    readonly [string],
    { readonly asked: string; readonly document: SaldoDocument }
  >(this, {
    args: () => (this.#target && this.may('getDocument') ? ([this.#target] as const) : undefined),
    load: async ([asked], { client, signal }) => ({
      asked,
      document: legible(await client.documents.get(asked, { signal })),
    }),
    topics: ['documents'],
  });

  constructor() {
    super({ en: documentDetailEn, load: (language) => import(`./document-detail.words.${language}.ts`) });
    new Printable(this, () => ({
      words: this.words,
      format: this.format,
      session: this.session,
      logo: this.surroundings?.logo,
    }));
    new SignalController(this, 'document-open', (document) => this.#take(document));
  }

  /** Loads again, keeping what is shown meanwhile. */
  refresh(): void {
    this.#query.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('documentId')) {
      this.opened = undefined;
      this.trail = [];
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { error } = this.sessionQuery;
    if (!this.session && error) return failure({ words, error, retry: () => this.sessionQuery.retry() });
    if (this.session && !this.may('getDocument')) return notice({ icon: paper, title: words.notPermitted });
    if (!this.#target) return notice({ icon: paper, title: words.idleTitle, text: words.idleText });
    return html`${this.#renderBack()} ${this.#renderDocument()}
    ${fileDialog({ words, format: this.format, view: this.#file, viewOnly: !mayTake(this.session), part: 'file' })}`;
  }

  #renderBack(): TemplateResult | typeof nothing {
    const { words } = this;
    const from = this.trail.at(-1);
    if (!from) return nothing;
    return html`<p class="back">
      <button class="link" part="back" type="button" @click=${() => this.#handleBack(from)}>
        ${chevronStart}<span>${words.back({ number: from.label })}</span>
      </button>
    </p>`;
  }

  #renderDocument(): TemplateResult {
    const { words, session } = this;
    const { error } = this.#query;
    const document = this.#document;
    const retry = () => this.#query.retry();
    const known = document ?? this.opened?.document;
    if (session && error !== undefined && !document) {
      if (failureKind(error) !== 'notFound') return failure({ words, error, retry });
      const hint = words.missingText({ publisher: session.publisher.name });
      return failure({ words, error, title: words.missingTitle, hint });
    }
    if (!session || !known) {
      return html`<article class="document" part="document" aria-busy="true" aria-label=${words.loading}>
        ${headSkeleton()} ${bodySkeleton({ words })}
      </article>`;
    }
    const view = this.#viewOf(known);
    const banner = error ? failureBanner({ words, error, retry, kept: words.errors.staleKept }) : nothing;
    return html`${banner}
      <article
        class="document"
        part="document"
        aria-busy=${document ? 'false' : 'true'}
        aria-labelledby="title"
      >
        ${detailHead(view)} ${document ? this.#renderRest(view) : bodySkeleton({ words })}
      </article>`;
  }

  #renderRest(view: DetailView): TemplateResult {
    const { words, format, document } = view;
    const papers = {
      download: mayTake(this.session) ? this.#download : undefined,
      look: mayLook(this.session) ? this.#file.show.bind(this.#file) : undefined,
    };
    return html`${detailPapers(view, papers)} ${detailParties(view)} ${detailLines(view, this.#sight)}
      ${this.#renderBelowLines(view)} ${detailSettlements(view)} ${detailAllocations(view)}
      ${detailInstallments(view)} ${detailFacts(view, this.metadataLabels ?? {})}
      <p class="recorded">
        ${words.recorded({ instant: format.instant(document.provenance.publishedAt) })}
      </p>`;
  }

  /** The sum at the end, and before it what else belongs to it. */
  #renderBelowLines(view: DetailView): TemplateResult | typeof nothing {
    const totals = detailTotals(view);
    const beside = [detailTerms(view), detailNotes(view), detailRelated(view)].filter(
      (one) => one !== nothing,
    );
    if (beside.length === 0 && totals === nothing) return nothing;
    return html`<div class="below-lines">
      ${beside.length > 0 ? html`<div class="beside">${beside}</div>` : nothing} ${totals}
    </div>`;
  }

  #viewOf(document: SaldoDocument): DetailView {
    const open = (pointer: DocumentPointer) => this.#handleOpen(pointer);
    return { words: this.words, format: this.format, session: this.session!, document, open };
  }

  get #target(): string | undefined {
    return this.opened?.id ?? this.documentId;
  }

  /** What is shown, once it is there: never one document in the place of another. */
  get #document(): SaldoDocument | undefined {
    const { value } = this.#query;
    return value?.asked === this.#target ? value?.document : undefined;
  }

  /** Opened in another element. */
  #take(document: DocumentPointer): void {
    if (this.documentId !== undefined) return;
    this.trail = [];
    this.opened = document;
    // On a small screen it may lie far from what was pressed.
    void this.updateComplete.then(() => this.scrollIntoView({ block: 'nearest' }));
  }

  #handleOpen(pointer: DocumentPointer): void {
    const from = this.#document;
    const trail = from ? [...this.trail, pointerTo(from)] : this.trail;
    this.#show(pointer, trail);
  }

  #handleBack(pointer: DocumentPointer): void {
    this.#show(pointer, this.trail.slice(0, -1));
  }

  #show(pointer: DocumentPointer, trail: readonly DocumentPointer[]): void {
    const event = new DocumentOpenEvent(pointer);
    this.handOver(event);
    if (event.defaultPrevented) return;
    this.opened = pointer;
    this.trail = trail;
    this.#focus.on(`#title[data-id="${CSS.escape(pointer.id)}"]`);
  }
}
