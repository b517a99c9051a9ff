import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { writeAttachment } from './content-disposition.ts';
import { findFile, type FileRow } from './file.store.ts';
import { toFile } from './file.wire.ts';

export const getFile: Handler<'getFile'> = async ({ trx, caller, path }) => ({
  status: 200,
  body: toFile(await read(trx, caller, path.fileId)),
});

export const getFileContent: Handler<'getFileContent'> = async ({ trx, caller, path, blobs }) => {
  const file = await read(trx, caller, path.fileId);
  const { file_id: fileId, sha256 } = file;
  const readBytes = await blobs.find(trx, { publisherId: caller.publisherId, fileId, sha256 });
  return {
    async afterwards() {
      const bytes = await readBytes();
      if (bytes === undefined) throw new Error(`The bytes of file ${fileId} are missing`);
      return {
        status: 200,
        headers: { 'Content-Disposition': writeAttachment(file.file_name) },
        body: { bytes, mediaType: file.media_type },
      };
    },
  };
};

async function read(trx: Call['trx'], caller: Call['caller'], fileId: string): Promise<FileRow> {
  const row = await findFile(trx, caller, fileId);
  if (row === undefined) throw notFound();
  return row;
}
