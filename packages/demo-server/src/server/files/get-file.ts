import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { FileSourceError, type FetchedFile, type PendingFile } from '../operations/file-sources.ts';
import { sideOf } from '../principal/principal.ts';
import { notFound, Problem } from '../problem.ts';
import { writeAttachment } from './content-disposition.ts';
import { findFile, type FoundFile } from './file.store.ts';
import { toFile } from './file.wire.ts';

export const getFile: Handler<'getFile'> = async ({ trx, caller, path }) => ({
  status: 200,
  body: toFile(await read(trx, caller, path.fileId)),
});

export const getFileContent: Handler<'getFileContent'> = async (call) => {
  const readFile = await open(call, call.path.fileId);
  return { afterwards: async () => toContent(await readFile()) };
};

export const viewFile: Handler<'viewFile'> = async (call) => {
  const readFile = await open(call, call.path.fileId);
  return { afterwards: async () => toView(await readFile()) };
};

type Opening = Pick<Call<'getFileContent'>, 'trx' | 'caller' | 'blobs' | 'sources'>;

/** Finds the file; what is answered reads its bytes, once the transaction is over. */
async function open(
  { trx, caller, blobs, sources }: Opening,
  fileId: string,
): Promise<() => Promise<FetchedFile>> {
  const { revision, sha256, file_id, file_name, media_type } = await read(trx, caller, fileId);
  const { publisherId } = caller;
  if (sha256 === null) return () => fetchFor(caller, sources, { publisherId, fileId: file_id, revision });
  const readBytes = await blobs.find(trx, { publisherId, fileId: file_id, sha256 });
  return async () => {
    const bytes = await readBytes();
    if (bytes === undefined) throw new Error(`The bytes of file ${file_id} are missing`);
    return { fileName: file_name, mediaType: media_type, bytes };
  };
}

/** What a page can show; the rest is data, which is taken away or not at all. */
const SHOWN: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

function toView({ bytes, mediaType }: FetchedFile) {
  if (!SHOWN.includes(mediaType)) {
    throw new Problem('operation-not-permitted', { detail: `${mediaType} can only be downloaded.` });
  }
  return { status: 200, headers: { 'Content-Disposition': 'inline' }, body: { bytes, mediaType } } as const;
}

function toContent({ fileName, bytes, mediaType }: FetchedFile) {
  const headers = { 'Content-Disposition': writeAttachment(fileName) };
  return { status: 200, headers, body: { bytes, mediaType } } as const;
}

async function fetchFor(
  caller: Call['caller'],
  sources: Call['sources'],
  file: PendingFile,
): Promise<FetchedFile> {
  try {
    return await sources.fetch(file);
  } catch (error) {
    if (!(error instanceof FileSourceError)) throw error;
    const told = sideOf(caller) === 'publisher' ? { detail: error.message } : {};
    throw new Problem('file-source-failed', { ...told, cause: error });
  }
}

async function read(trx: Call['trx'], caller: Call['caller'], fileId: string): Promise<FoundFile> {
  const row = await findFile(trx, caller, fileId);
  if (row === undefined) throw notFound();
  return row;
}
