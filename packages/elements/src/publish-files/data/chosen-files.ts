import type { Publisher } from '@saldo/sdk/contract';
import type { ReadFilesOptions, TableDescription } from '@saldo/sdk/upload';
import { filePaper } from '../model/file-paper.ts';
import { PaperMatcher } from '../model/match-papers.ts';
import type { UploadRow } from '../model/upload-row.ts';
import { rememberedAnswers, type TableAnswers } from './column-memory.ts';
import { PdfAttachments } from './pdf-attachment.ts';
import { zipEntry } from './zip-entry.ts';

/** A table among the files, and what was said of it. */
export interface ChosenTable {
  readonly file: File;
  readonly description: TableDescription;
  answers: TableAnswers;
  /** A person has looked at its columns, now or before. */
  isConfirmed: boolean;
}

/** What is in the files. */
export interface ReadFilesResult {
  readonly rows: UploadRow[];
  readonly tables: ChosenTable[];
  /** PDFs of which nothing tells whose papers they are. */
  readonly loose: File[];
  /** Whether a file does not say if it was issued or received. */
  readonly asksDirection: boolean;
}

export interface ReadOptions {
  readonly publisher: Pick<Publisher, 'id' | 'taxId' | 'identifiers'>;
  readonly direction: 'receivable' | 'payable' | undefined;
  readonly answers: ReadonlyMap<File, TableAnswers>;
  readonly pdfAssetBase: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** As long as the page may stand still, in milliseconds. */
const frameMs = 12;

const mostOfTable = 20 * 1024 * 1024;

/** Reads files by the code of the command line; the page goes on meanwhile. */
export async function readChosen(files: readonly File[], options: ReadOptions): Promise<ReadFilesResult> {
  const { publisher, direction, answers, signal, onProgress } = options;
  const { describeTable, publisherIdentity, readFiles } = await import('@saldo/sdk/upload');
  const breathe = breather(signal);
  const pdfs = new PdfAttachments(options.pdfAssetBase);
  const common: ReadFilesOptions = {
    ...publisherIdentity(publisher),
    direction,
    zipEntry,
    pdfAttachment: (bytes, names) => pdfs.attachment(bytes, names),
    pause: breathe,
    sentenceOf: (error) => (signal.aborted ? undefined : (error as Error).message),
  };
  const rows: UploadRow[] = [];
  const tables: ChosenTable[] = [];
  const loose: File[] = [];
  let asksDirection = false;
  try {
    const tableOf = async (file: File): Promise<ChosenTable | undefined> => {
      if (file.size > mostOfTable || /\.(xml|pdf|json|ndjson|jsonl)$/i.test(file.name)) return undefined;
      const own = { direction, ...answers.get(file) };
      const first = await describeTable(piecesOf(file), {
        fileName: file.name,
        zipEntry,
        pause: breathe,
        ...own,
      });
      if (first === undefined) return undefined;
      const remembered = answers.has(file) ? undefined : rememberedAnswers(publisher.id, first.header);
      if (remembered === undefined) {
        const isConfirmed = answers.has(file) && first.questions.length === 0;
        return { file, description: first, answers: own, isConfirmed };
      }
      const known = { ...own, ...remembered };
      const description = await describeTable(piecesOf(file), {
        fileName: file.name,
        zipEntry,
        pause: breathe,
        ...known,
      });
      return (
        description && { file, description, answers: known, isConfirmed: description.questions.length === 0 }
      );
    };
    // One after the other, by one set of identities; each table with what was said of it.
    const groups: { files: File[]; options: ReadFilesOptions }[] = [{ files: [], options: common }];
    for (const [index, file] of files.entries()) {
      const table = await tableOf(file);
      if (table === undefined) groups[0]!.files.push(file);
      else {
        tables.push(table);
        if (table.isConfirmed) {
          const { columns = table.description.columns, ...said } = table.answers;
          groups.push({ files: [file], options: { ...common, ...said, columns } });
        }
      }
      await breathe();
      if (index % 50 === 0) onProgress(0);
    }
    const done = new Set<string>();
    for (const group of groups) {
      const sources = group.files.map((file) => ({ name: pathOf(file), file, open: () => piecesOf(file) }));
      for await (const item of readFiles(sources, group.options)) {
        done.add(item.file.name);
        onProgress(done.size);
        await breathe();
        const { file } = item.file;
        if (item.refusal) {
          const { code, reason } = item.refusal;
          if (code === 'direction') asksDirection = true;
          if (/\.pdf$/i.test(file.name) && (code === 'unsupported' || code === 'malformed')) loose.push(file);
          else rows.push({ key: String(rows.length), origin: item.origin, refusal: reason, papers: [] });
          continue;
        }
        const papers = item.paper === undefined ? [] : [filePaper(file, item.paper)];
        rows.push({ key: String(rows.length), origin: item.origin, record: item.record, papers });
      }
    }
    return { rows, tables, loose: await attachBeside(rows, loose, breathe), asksDirection };
  } finally {
    pdfs.close();
  }
}

/** Gives PDFs to the documents that their names tell, and answers the others. */
async function attachBeside(
  rows: UploadRow[],
  loose: readonly File[],
  breathe: () => Promise<void>,
): Promise<File[]> {
  const matcher = new PaperMatcher(rows);
  const others: File[] = [];
  for (const file of loose) {
    const row = matcher.rowOf(file.name);
    if (row === undefined) others.push(file);
    else addPaper(rows, row, file);
    await breathe();
  }
  return others;
}

/** Makes a PDF a paper of a row. */
export function addPaper(rows: UploadRow[], row: UploadRow, file: File): void {
  const at = rows.findIndex(({ key }) => key === row.key);
  const now = rows[at]!;
  rows[at] = { ...now, papers: [...now.papers, filePaper(file, 'pdf')] };
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Lets the page draw and answer every few milliseconds; throws the signal's reason. */
export function breather(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < frameMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  };
}
