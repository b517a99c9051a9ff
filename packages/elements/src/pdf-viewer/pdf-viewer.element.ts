import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { mayLook, mayTake } from '../attachments/file-bytes.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { SignalController } from '../context/signal-controller.ts';
import type { DocumentPointer } from '../events/pointers.ts';
import { Query } from '../query/query.ts';
import { failure } from '../templates/failure.ts';
import { modal } from '../templates/modal.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { dialogs } from '../theme/dialog.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { PageFlow } from './view/page-flow.ts';
import { pageList } from './view/page-list.ts';
import { passwordForm } from './view/password-form.ts';
import { PdfSession } from './data/pdf-session.ts';
import { loadDocument, loadFile, type PdfSource } from './data/pdf-source.ts';
import { pdfViewerStyles } from './pdf-viewer.styles.ts';
import { pdfViewerEn } from './pdf-viewer.words.ts';
import { saveFile } from '../attachments/save-file.ts';
import { actionOf, type ViewerAction } from './view/viewer-keys.ts';
import { idleNotice, missingNotice, openingNotice, troubleNotice } from './view/viewer-notices.ts';
import { ViewerScroll } from './view/viewer-scroll.ts';
import { viewerToolbar } from './view/viewer-toolbar.ts';

/**
 * Shows a PDF: of a document, a file or a `Blob`; without any of them, of the document that another element of the scope
 * opens. What reads PDFs is loaded when the first one is shown. Nothing in a file is run.
 *
 * @slot error - In place of a failure that leaves nothing to show.
 * @csspart toolbar - The tools.
 * @csspart pages - What scrolls; `page` is one page.
 */
export class SaldoPdfViewer extends SaldoElement<typeof pdfViewerEn> {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    buttons,
    fields,
    states,
    dialogs,
    ...pdfViewerStyles,
  ];

  /** Id of a file. */
  @property({ attribute: 'file-id' }) fileId: string | undefined;

  /** Id of a document, whose PDF is shown. */
  @property({ attribute: 'document-id' }) documentId: string | undefined;

  /** A PDF that the page has itself. It needs no client. */
  @property({ attribute: false }) file: Blob | undefined;

  /** Address of the folder to which the files that read PDFs were copied. Absent: as the provider, or `setPdfAssetBase()`, says. */
  @property({ attribute: 'pdf-asset-base' }) pdfAssetBase: string | undefined;

  /** Offers neither download nor print, also where the session permits both. What is seen can still be photographed. */
  @property({ type: Boolean, attribute: 'view-only' }) viewOnly = false;

  @state() private opened: DocumentPointer | undefined;
  @state() private full = false;

  readonly #scroll = new ViewerScroll(this);
  readonly #flow = new PageFlow(this, this.#scroll);
  readonly #pdf = new PdfSession(this);

  readonly #source = new Query<readonly ['file' | 'document', string], { readonly pdf?: PdfSource }>(this, {
    args: () => (mayLook(this.session) ? this.#target : undefined),
    load: async ([kind, id], context) => {
      const known = this.opened?.id === id ? this.opened.document : undefined;
      const pdf = await (kind === 'file'
        ? loadFile(id, undefined, context)
        : loadDocument(id, known, context));
      return pdf ? { pdf } : {};
    },
  });

  constructor() {
    super({ en: pdfViewerEn, load: (language) => import(`./pdf-viewer.words.${language}.ts`) });
    new SignalController(this, 'document-open', (document) => {
      this.opened = document;
      // On a small screen the viewer may lie far from what was pressed.
      void this.updateComplete.then(() => this.scrollIntoView({ block: 'nearest' }));
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) this.opened = undefined;
    const source = this.#shown;
    this.#pdf.show(
      source && isPdf(source) ? source.blob : undefined,
      this.pdfAssetBase ?? this.surroundings?.pdfAssetBase,
    );
    void this.#flow.take(this.#pdf.document);
    this.#flow.layOut();
  }

  protected override updated(): void {
    const { layout } = this.#flow;
    if (layout && layout.count > 0) this.#scroll.follow(layout);
  }

  protected override render(): TemplateResult {
    const { words, full } = this;
    const viewer = html`${this.#renderToolbar()} ${this.#renderBody()}`;
    const print = this.#keepsFile ? html`<p class="not-printed">${words.notPrinted}</p>` : nothing;
    const held = this.#keepsFile ? 'view-only' : '';
    if (!full) {
      return html`<section class="viewer ${held}" aria-label=${words.viewer}>${viewer}</section>
        ${print}`;
    }
    const handleClose = () => this.#handleFull(false);
    return html`<div class="viewer ${held}"></div>
      ${print}
      <dialog
        class="full ${held}"
        aria-label=${this.#shown?.fileName ?? words.viewer}
        ${modal(true)}
        @close=${handleClose}
      >
        ${viewer}
      </dialog>`;
  }

  #renderToolbar(): TemplateResult | typeof nothing {
    const source = this.#shown;
    if (!source && !this.opened) return nothing;
    const { document } = this.#pdf;
    const { count } = this.#flow;
    return viewerToolbar({
      words: this.words,
      format: this.format,
      fileName: source?.fileName ?? this.opened!.label,
      pages: document && count !== undefined ? { current: this.#scroll.page, count } : undefined,
      zoom: this.#flow.zoom,
      scale: this.#flow.scale,
      full: this.full,
      go: (page) => this.#scroll.go(page),
      setZoom: (zoom) => this.#flow.setZoom(zoom),
      step: (direction) => this.#flow.step(direction),
      turn: () => this.#flow.turn(),
      save: source && this.#saving(source),
      setFull: (full) => this.#handleFull(full),
    });
  }

  #renderBody(): TemplateResult {
    const { words } = this;
    if (!this.file) {
      if (!this.#target) return idleNotice(words);
      const error = this.sessionQuery.error ?? this.#source.error;
      if (!this.#shown && error) return failure({ words, error, retry: () => this.#handleRetry() });
      if (this.session && !mayLook(this.session)) return missingNotice(words.notPermitted);
    }
    const source = this.#shown;
    if (!source) {
      const { value, stale } = this.#source;
      if (!value || stale) return openingNotice(words);
      return missingNotice(words.noFileTitle, words.noFileText({ publisher: this.session!.publisher.name }));
    }
    const save = this.#saving(source);
    if (!isPdf(source))
      return troubleNotice(words, { title: words.notPdfTitle, text: save && words.notPdfText, save });
    return this.#renderPdf(source, save);
  }

  #renderPdf(source: PdfSource, save: (() => void) | undefined): TemplateResult {
    const { words } = this;
    const { status, document, passwordWrong } = this.#pdf;
    if (status === 'password') {
      const enter = (password: string) => this.#pdf.enterPassword(password);
      return passwordForm({ words, wrong: passwordWrong, enter });
    }
    if (status === 'damaged') {
      return troubleNotice(words, { title: words.corruptTitle, text: save && words.corruptText, save });
    }
    if (status === 'failed') {
      const retry = () => this.#pdf.retry();
      return troubleNotice(words, { title: words.failedTitle, text: save && words.failedText, save, retry });
    }
    if (!document || !this.#flow.layout) return openingNotice(words);
    return html`${this.#renderTooMany(document.pageCount)}
    ${pageList({
      words,
      format: this.format,
      fileName: source.fileName,
      document,
      layout: this.#flow.layout,
      scale: this.#flow.scale,
      rotation: this.#flow.rotation,
      scrollTop: this.#scroll.top,
      viewHeight: this.#scroll.view.height,
      autofocus: this.full,
      broken: this.#flow.broken,
      fail: (page) => this.#flow.fail(page),
      attach: this.#scroll.attach,
      scroll: this.#scroll.handleScroll,
      key: (event) => this.#handleKey(event),
    })}`;
  }

  #renderTooMany(pageCount: number): TemplateResult | typeof nothing {
    const { words } = this;
    const shown = this.#flow.count!;
    if (pageCount <= shown) return nothing;
    const say = this.#keepsFile ? words.tooManyToSee : words.tooManyPages;
    return html`<p class="too-many">${say({ shown, all: pageCount })}</p>`;
  }

  get #target(): readonly ['file' | 'document', string] | undefined {
    if (this.fileId) return ['file', this.fileId];
    const id = this.documentId ?? this.opened?.id;
    return id ? ['document', id] : undefined;
  }

  protected override get worksAlone(): boolean {
    return this.file !== undefined;
  }

  /** The file to show, once its bytes are there. */
  get #shown(): PdfSource | undefined {
    const { file } = this;
    if (file) {
      const { name } = file as Partial<File>;
      return { blob: file, fileName: name ?? `${this.words.viewer}.pdf`, mediaType: file.type || pdfType };
    }
    return this.#target && !this.#source.stale ? this.#source.value?.pdf : undefined;
  }

  /** Whether what is shown may be looked at and not taken away. */
  get #keepsFile(): boolean {
    return this.viewOnly || (!this.file && this.session !== undefined && !mayTake(this.session));
  }

  #saving({ blob, fileName }: PdfSource): (() => void) | undefined {
    return this.#keepsFile ? undefined : () => saveFile(blob, fileName);
  }

  #handleRetry(): void {
    if (this.sessionQuery.error !== undefined) this.sessionQuery.retry();
    else this.#source.retry();
  }

  #handleFull(full: boolean): void {
    if (full === this.full) return;
    this.full = full;
    if (!full) void this.updateComplete.then(() => this.#scroll.focus());
  }

  #handleKey(event: KeyboardEvent): void {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  }

  #act(action: ViewerAction): void {
    const { page } = this.#scroll;
    if (action === 'in' || action === 'out') this.#flow.step(action === 'in' ? 1 : -1);
    else if (action === 'fit') this.#flow.setZoom('auto');
    else this.#scroll.go({ previous: page - 1, next: page + 1, first: 1, last: Infinity }[action]);
  }
}

const pdfType = 'application/pdf';

function isPdf({ mediaType }: PdfSource): boolean {
  return mediaType === pdfType;
}
