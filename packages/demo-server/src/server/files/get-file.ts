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

export const getFileContent: Handler<'getFileContent'> = async ({ trx, caller, path, blobs, sources }) => {
  const file = await read(trx, caller, path.fileId);
  const { file_id: fileId, revision, sha256 } = file;
  if (sha256 === null) {
    const pending = { publisherId: caller.publisherId, fileId, revision };
    return { afterwards: async () => toContent(await fetchFor(caller, sources, pending)) };
  }
  const readBytes = await blobs.find(trx, { publisherId: caller.publisherId, fileId, sha256 });
  return {
    async afterwards() {
      const bytes = await readBytes();
      if (bytes === undefined) throw new Error(`The bytes of file ${fileId} are missing`);
      return toContent({ fileName: file.file_name, mediaType: file.media_type, bytes });
    },
  };
};

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
