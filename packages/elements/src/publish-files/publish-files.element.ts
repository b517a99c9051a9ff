import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ext, type PublishTotals, type Saldo } from '@saldo/sdk';
import type { Publisher } from '@saldo/sdk/contract';
import type { TableField } from '@saldo/sdk/upload';
import { saveFile } from '../attachments/save-file.ts';
import { FocusLater } from '../base/focus-later.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import { Sight } from '../table/sight.ts';
import { failure, failureBanner } from '../templates/failure.ts';
import { tray } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { skeleton } from '../templates/skeleton.ts';
import { filesOfDrop } from './data/files-of-drop.ts';
import { Upload, type Stage, type UploadHost } from './data/upload.ts';
import { rejectsCsv } from './model/rejects-csv.ts';
import {
  countGroups,
  groups,
  isIn,
  isToPublish,
  sumsOf,
  type Group,
  type UploadRow,
} from './model/upload-row.ts';
import { FilesPublishedEvent } from './publish-files.events.ts';
import { publishFilesSheets } from './publish-files.sheets.ts';
import { publishFilesEn } from './publish-files.words.ts';
import { isAnswered, questions } from './view/questions.ts';
import { amountOf, nameOf, uploadTable } from './view/upload-table.ts';

/**
 * For the publisher's staff who have signed in: e-invoices, tables and PDFs become records, are previewed, and published. Read by the code
 * of the command line.
 *
 * @slot heading - In place of the heading.
 * @fires {FilesPublishedEvent} saldo-files-published - Records were published, all of them or those before it was stopped.
 * @fires {DocumentOpenEvent} saldo-document-open - A document that was published was opened. Cancelable.
 * @csspart heading - The heading.
 * @csspart drop - The area to drop files on.
 * @csspart table - What becomes of each record; `row` is one of them.
 */
export class SaldoPublishFiles extends SaldoElement<typeof publishFilesEn> implements UploadHost {
  static override styles: CSSResultGroup = publishFilesSheets;

  /** Address of the folder to which the files that read PDFs were copied. Absent: as the provider, or `setPdfAssetBase()`, says. */
  @property({ attribute: 'pdf-asset-base' }) pdfAssetBase: string | undefined;

  #group: Group = 'all';
  #isMissing = false;
  #fields: readonly TableField[] = [];
  #shown: Stage = 'choose';
  readonly #stored = new Map<string, unknown>();
  readonly #focus = new FocusLater(this);
  readonly #sight = new Sight(this, () => undefined);
  readonly #upload = new Upload(this);

  constructor() {
    super({ en: publishFilesEn, load: (language) => import(`./publish-files.words.${language}.ts`) });
  }

  get uploadClient(): Saldo | undefined {
    return this.scope?.client;
  }

  get uploadPublisher(): Publisher | undefined {
    return this.session?.publisher;
  }

  get uploadPdfAssetBase(): string | undefined {
    return this.pdfAssetBase ?? this.surroundings?.pdfAssetBase;
  }

  /** Adds files, as if a person had chosen them. */
  async add(files: readonly File[]): Promise<void> {
    this.#fields = (await import('@saldo/sdk/upload')).tableFields;
    await this.#upload.add(files);
  }

  published(totals: PublishTotals): void {
    this.scope?.invalidate('documents', 'payments', 'statement');
    const event = new FilesPublishedEvent(totals);
    this.dispatchEvent(event);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#upload.cancel();
  }

  protected override willUpdate(): void {
    const { stage } = this.#upload;
    if (stage === this.#shown) return;
    this.#shown = stage;
    this.#isMissing = false;
    if (stage === 'preview' || stage === 'asking' || stage === 'done') this.#focus.on('#stage');
    if (stage === 'preview') this.#group = 'all';
  }

  protected override render(): TemplateResult {
    const { words, session } = this;
    const { error } = this.sessionQuery;
    if (!session && error) return failure({ words, error, retry: () => this.sessionQuery.retry() });
    if (!session)
      return html`<div role="status" aria-label=${words.loading}>${skeleton('l')}${skeleton('l')}</div>`;
    if (!this.may('publish'))
      return notice({ icon: tray, title: words.notPermitted, text: words.notPermittedHint });
    return html`<section
      aria-labelledby="heading"
      @dragover=${(event: DragEvent) => this.#handleDrag(event, true)}
      @dragleave=${(event: DragEvent) => this.#handleDrag(event, false)}
      @drop=${(event: DragEvent) => this.#handleDrop(event)}
    >
      <slot name="heading"><h2 id="heading" part="heading">${words.heading}</h2></slot>
      ${this.#renderFailure()} ${this.#renderStage()}
    </section>`;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { failure: error, stage } = this.#upload;
    if (error === undefined) return nothing;
    const { words } = this;
    const retry = () => void (stage === 'done' ? this.#upload.publish() : this.#upload.read());
    return failureBanner({ words, error, retry, kept: words.kept });
  }

  #renderStage(): TemplateResult {
    const { words } = this;
    const upload = this.#upload;
    const { stage, done, all } = upload;
    switch (stage) {
      case 'choose':
        return this.#renderChoice();
      case 'asking':
        return questions({
          words,
          upload,
          fields: this.#fields,
          isMissing: this.#isMissing,
          onChange: () => this.requestUpdate(),
          onGoOn: () => this.#handleGoOn(),
          onStartOver: () => upload.reset(),
        });
      case 'preview':
        return html`<h3 id="stage" tabindex="-1">${words.previewHeading}</h3>
          ${this.#renderSummary()} ${this.#renderPublish()} ${this.#renderRows()}`;
      case 'done':
        return this.#renderDone();
      default:
        return html`<p role="status">${words[stage]({ done, all })}</p>
          <progress
            aria-label=${words[stage]({ done, all })}
            max=${Math.max(1, all)}
            .value=${done}
          ></progress>
          <div class="actions">
            <button type="button" @click=${() => upload.cancel()}>${words.stop}</button>
          </div>`;
    }
  }

  #renderChoice(): TemplateResult {
    const { words } = this;
    const picker = (text: string, isFolder: boolean, look: string) =>
      html`<label class="button picker ${look}"
        >${text}<input
          type="file"
          multiple
          ?webkitdirectory=${isFolder}
          @change=${(event: Event) => this.#handleChoose(event)}
      /></label>`;
    return html`<div class="drop" part="drop">
      ${tray}
      <p>${words.drop}</p>
      <div class="actions">
        ${picker(words.chooseFiles, false, 'primary')} ${picker(words.chooseFolder, true, '')}
      </div>
      <p class="muted small">${words.accepted}</p>
    </div>`;
  }

  #renderSummary(): TemplateResult {
    const { words, format } = this;
    const { publisher } = this.session!;
    const { rows } = this.#upload;
    const partners = new Set(rows.flatMap(({ result }) => result?.newPartner ?? []));
    const sums = sumsOf(rows.filter((row) => isIn('created', row) || isIn('updated', row)));
    return html`${partners.size > 0 ? html`<p>${words.newPartners({ count: partners.size })}</p>` : nothing}
      <p class="sums">${sums.map((sum) => html`<span>${amountOf({ format, publisher }, sum)}</span>`)}</p>`;
  }

  #renderPublish(): TemplateResult {
    const { words } = this;
    const count = this.#upload.rows.filter(isToPublish).length;
    return html`<div class="actions">
      ${
        count === 0
          ? html`<p>${words.nothingToPublish}</p>`
          : html`<button class="primary" type="button" @click=${() => void this.#upload.publish()}>
              ${words.publish({ count })}
            </button>`
      }
      <button type="button" @click=${() => this.#handleStartOver()}>${words.startOver}</button>
      ${this.#renderRejects()}
    </div>`;
  }

  #renderRejects(): TemplateResult | typeof nothing {
    const rejected = this.#upload.rows.filter((row) => isIn('rejected', row));
    if (rejected.length === 0) return nothing;
    return html`<button type="button" @click=${() => this.#handleSave(rejected)}>
      ${this.words.rejects}
    </button>`;
  }

  #renderDone(): TemplateResult {
    const { words } = this;
    const { rows, isCut } = this.#upload;
    const left = rows.filter(isToPublish).length;
    const done = rows.filter(({ published }) => published).length;
    return html`<h3 id="stage" tabindex="-1">${words.doneHeading}</h3>
      ${isCut ? html`<p role="status">${words.cut({ done, left })}</p>` : nothing}
      <div class="actions">
        ${
          left > 0
            ? html`<button class="primary" type="button" @click=${() => void this.#upload.publish()}>
                ${words.resume({ count: left })}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => this.#handleStartOver()}>${words.startOver}</button>
        ${this.#renderRejects()}
      </div>
      ${this.#renderRows()}`;
  }

  #renderRows(): TemplateResult {
    const { words, format } = this;
    const { rows } = this.#upload;
    const counts = countGroups(rows);
    return html`<div class="filters" role="group" aria-label=${words.filters}>
        ${groups
          .filter((group) => group === 'all' || counts[group] > 0)
          .map(
            (group) =>
              html`<button
                type="button"
                data-group=${group}
                aria-pressed=${group === this.#group ? 'true' : 'false'}
                @click=${() => this.#handleFilter(group)}
              >
                ${words.groups[group]({ count: counts[group] })}
              </button>`,
          )}
      </div>
      ${uploadTable({
        words,
        format,
        publisher: this.session!.publisher,
        rows,
        group: this.#group,
        sight: this.#sight,
        stored: this.#stored,
        onCompare: this.may('getDocumentByExternalId') ? (row) => void this.#handleCompare(row) : undefined,
        onOpen: this.may('getDocument') ? (row) => this.#handleOpen(row) : undefined,
      })}`;
  }

  #handleChoose(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.add(files);
  }

  #handleDrag(event: DragEvent, isOver: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Without it the browser would leave the page for the file.
    event.preventDefault();
    this.renderRoot.querySelector('.drop')?.classList.toggle('dropping', isOver);
  }

  #handleDrop(event: DragEvent): void {
    this.#handleDrag(event, false);
    if (event.dataTransfer === null || this.#upload.stage !== 'choose') return;
    void filesOfDrop(event.dataTransfer).then((files) => this.add(files));
  }

  #handleGoOn(): void {
    this.#isMissing = !isAnswered(this.#upload);
    if (this.#isMissing) this.requestUpdate();
    else void this.#upload.confirm();
  }

  #handleStartOver(): void {
    this.#stored.clear();
    this.#upload.reset();
  }

  #handleFilter(group: Group): void {
    this.#group = group;
    this.requestUpdate();
  }

  #handleSave(rejected: readonly UploadRow[]): void {
    const { file, place, id, field, reason } = this.words.csv;
    const text = rejectsCsv(rejected, [file, place, id, field, reason]);
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'rejected.csv');
  }

  async #handleCompare({ key, record }: UploadRow): Promise<void> {
    const client = this.uploadClient;
    if (client === undefined || record === undefined) return;
    const kinds = { document: client.documents, payment: client.payments, partner: client.partners };
    try {
      this.#stored.set(key, await kinds[record.kind].get(ext(record.externalId)));
    } catch (error) {
      this.reportFailure(error);
      this.#stored.set(key, {});
    }
    this.requestUpdate();
  }

  #handleOpen({ record, result }: UploadRow): void {
    const { externalId } = record!;
    const event = new DocumentOpenEvent({ id: result!.id!, externalId, label: nameOf(record!) });
    this.handOver(event);
  }
}
