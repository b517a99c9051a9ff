import type { PublishTotals, Saldo } from '@saldo/sdk';
import type { Publisher, PublishRecord } from '@saldo/sdk/contract';
import { rowNamed } from '../model/match-papers.ts';
import { isToPublish, type UploadRow } from '../model/upload-row.ts';
import { rememberAnswers, type TableAnswers } from './column-memory.ts';
import { addPaper, breather, readChosen, type ChosenTable } from './chosen-files.ts';

/** Where an upload is: each stage has its own view. */
export type Stage = 'choose' | 'reading' | 'asking' | 'previewing' | 'preview' | 'publishing' | 'done';

/** What an upload needs of its element. */
export interface UploadHost {
  readonly uploadClient: Saldo | undefined;
  readonly uploadPublisher: Publisher | undefined;
  readonly uploadPdfAssetBase: string | undefined;
  requestUpdate(): void;
  reportFailure(error: unknown): void;
  published(totals: PublishTotals): void;
}

/** Browsers call XML `text/xml`, or nothing. */
const mediaTypes = { xml: 'application/xml', pdf: 'application/pdf' } as const;

/** An upload from the choice of files to its summary. Nothing is written before `publish`. */
export class Upload {
  stage: Stage = 'choose';
  files: readonly File[] = [];
  rows: UploadRow[] = [];
  tables: readonly ChosenTable[] = [];
  loose: readonly File[] = [];
  /** What was chosen for PDFs that nothing was told of. */
  readonly chosen = new Map<File, string>();
  direction: 'receivable' | 'payable' | undefined;
  asksDirection = false;
  done = 0;
  failure: unknown;
  /** Whether publishing was stopped before its end. */
  isCut = false;
  readonly #host: UploadHost;
  readonly #answers = new Map<File, TableAnswers>();
  #controller = new AbortController();

  constructor(host: UploadHost) {
    this.#host = host;
  }

  /** How many are on the way in the present stage. */
  get all(): number {
    if (this.stage === 'reading') return this.files.length;
    const { rows } = this;
    if (this.stage === 'previewing') return rows.filter(({ record }) => record !== undefined).length;
    return rows.filter((row) => row.published === true || isToPublish(row)).length;
  }

  /** Adds files and reads all. */
  add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return Promise.resolve();
    this.files = [...this.files, ...files];
    return this.read();
  }

  /** Reads the files, by what was answered, and goes on to the preview where nothing is to be asked. */
  async read(): Promise<void> {
    const publisher = this.#host.uploadPublisher;
    if (publisher === undefined) return;
    await this.#during('reading', 'choose', async (signal) => {
      const { direction, files } = this;
      const found = await readChosen(files, {
        publisher,
        direction,
        answers: this.#answers,
        pdfAssetBase: this.#host.uploadPdfAssetBase,
        signal,
        onProgress: (done) => this.#progress(done),
      });
      Object.assign(this, found);
      for (const file of this.loose) {
        const row = rowNamed(this.chosen.get(file) ?? '', this.rows);
        if (row) addPaper(this.rows, row, file);
      }
      const asks = found.asksDirection || found.tables.some((one) => !one.isConfirmed) || this.#hasOpenPapers;
      if (asks) this.#become('asking');
      else await this.#preview(signal);
    });
  }

  /** Notes what was said of a table; it is read anew by `read`. */
  answer(table: ChosenTable, answers: TableAnswers): void {
    table.answers = { ...table.answers, ...answers };
    this.#host.requestUpdate();
  }

  /** Takes all answers for given, and goes on. */
  confirm(): Promise<void> {
    const publisher = this.#host.uploadPublisher;
    for (const { file, answers, description } of this.tables) {
      const columns = answers.columns ?? description.columns;
      this.#answers.set(file, { ...answers, columns });
      if (publisher) rememberAnswers(publisher.id, description.header, { ...answers, columns });
    }
    for (const file of this.loose) if (!this.chosen.has(file)) this.chosen.set(file, '');
    return this.read();
  }

  /** Publishes what the preview lets, or what is left of it. */
  async publish(): Promise<void> {
    const client = this.#host.uploadClient;
    if (client === undefined) return;
    const rows = this.rows.filter(isToPublish);
    const byRecord = new Map(rows.map((row) => [row.record!, row]));
    let totals: PublishTotals | undefined;
    this.isCut = true;
    await this.#during('publishing', 'done', async (signal) => {
      this.done = this.rows.filter(({ published }) => published).length;
      const run = client.publish(this.#withPapers(rows, client, signal), {
        signal,
        onProgress: (now) => void (totals = now),
      });
      for await (const { record, ...result } of run) {
        const row = byRecord.get(record)!;
        row.result = result;
        row.published = true;
        this.#progress(this.done + 1);
      }
      this.isCut = false;
      this.#become('done');
    });
    if (totals) this.#host.published(totals);
  }

  /** Stops what is under way; what was published stays. */
  cancel(): void {
    this.#controller.abort();
  }

  /** Back to the choice of files. */
  reset(): void {
    this.cancel();
    Object.assign(this, {
      files: [],
      rows: [],
      tables: [],
      loose: [],
      direction: undefined,
      failure: undefined,
    });
    this.#answers.clear();
    this.chosen.clear();
    this.isCut = false;
    this.#become('choose');
  }

  get #hasOpenPapers(): boolean {
    return this.loose.some((file) => !this.chosen.has(file));
  }

  async #preview(signal: AbortSignal): Promise<void> {
    const client = this.#host.uploadClient!;
    this.done = 0;
    this.#become('previewing');
    const byRecord = new Map(this.rows.flatMap((row) => (row.record ? [[row.record, row] as const] : [])));
    const newFiles = new Set<string>();
    const records = this.#named([...byRecord.values()], newFiles, signal);
    for await (const { record, ...result } of client.publish(records, { preview: true, newFiles, signal })) {
      byRecord.get(record)!.result = result;
      this.#progress(this.done + 1);
    }
    this.#become('preview');
  }

  /** Records with the names of their papers, of which nothing is uploaded. */
  async *#named(
    rows: readonly UploadRow[],
    newFiles: Set<string>,
    signal: AbortSignal,
  ): AsyncGenerator<PublishRecord> {
    const { attachPapers } = await import('@saldo/sdk/upload');
    const breathe = breather(signal);
    for (const { record, papers } of rows) {
      if (papers.length > 0)
        await attachPapers(record!, papers, (externalId) => Promise.resolve(newFiles.add(externalId)));
      await breathe();
      yield record!;
    }
  }

  /** Records, each after its papers were uploaded. */
  async *#withPapers(
    rows: readonly UploadRow[],
    client: Saldo,
    signal: AbortSignal,
  ): AsyncGenerator<PublishRecord> {
    const { attachPapers } = await import('@saldo/sdk/upload');
    const breathe = breather(signal);
    for (const row of rows) {
      if (row.papers.length > 0) {
        const refused = await attachPapers(row.record!, row.papers, (externalId, { file, role }) =>
          client.files.put(externalId, file, { fileName: file.name, mediaType: mediaTypes[role], signal }),
        );
        if (refused) {
          const { code, status, title, detail, requestId = '' } = refused.error;
          row.result = {
            index: 0,
            outcome: 'rejected',
            problem: { type: 'about:blank', code, status, title, detail: detail ?? title, requestId },
          };
          continue;
        }
      }
      await breathe();
      yield row.record!;
    }
  }

  async #during(stage: Stage, back: Stage, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#controller.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.failure = undefined;
    this.done = 0;
    this.#become(stage);
    try {
      await run(controller.signal);
    } catch (error) {
      if (this.#controller !== controller) return;
      if (!controller.signal.aborted) {
        this.failure = error;
        this.#host.reportFailure(error);
      }
      this.#become(back);
    }
  }

  #become(stage: Stage): void {
    this.stage = stage;
    this.#host.requestUpdate();
  }

  #progress(done: number): void {
    this.done = done;
    this.#host.requestUpdate();
  }
}
