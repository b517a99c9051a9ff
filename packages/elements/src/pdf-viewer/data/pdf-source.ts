import type { SaldoDocument, SaldoFile, FileLink } from '@saldo/sdk/contract';
import { fileBytes } from '../../attachments/file-bytes.ts';
import type { LoadContext } from '../../query/query-host.ts';

/** A file to show, with what it is called. */
export interface PdfSource {
  readonly blob: Blob;
  readonly fileName: string;
  readonly mediaType: string;
}

/** The printed form among a document's papers: what is marked as such, else any PDF. */
export function pdfOf({ files }: Pick<SaldoDocument, 'files'>): FileLink | undefined {
  return (
    files.find(({ role }) => role === 'pdf') ?? files.find(({ mediaType }) => mediaType === 'application/pdf')
  );
}

/** Loads a file by its id, its name beside it. */
export async function loadFile(
  fileId: string,
  known: Pick<FileLink, 'fileName' | 'mediaType'> | undefined,
  context: Pick<LoadContext, 'scope' | 'client' | 'signal'>,
): Promise<PdfSource> {
  const { client, signal } = context;
  const about: Promise<Pick<SaldoFile, 'fileName' | 'mediaType'>> = known
    ? Promise.resolve(known)
    : client.files.get(fileId, { signal });
  const [{ fileName, mediaType }, blob] = await Promise.all([about, fileBytes(fileId, context)]);
  return { blob, fileName, mediaType };
}

/** Loads the PDF of a document. `undefined`: it has none. */
export async function loadDocument(
  documentId: string,
  known: SaldoDocument | undefined,
  context: Pick<LoadContext, 'scope' | 'client' | 'signal'>,
): Promise<PdfSource | undefined> {
  const { client, signal } = context;
  const link = pdfOf(known ?? (await client.documents.get(documentId, { signal })));
  return link && loadFile(link.id, link, context);
}
