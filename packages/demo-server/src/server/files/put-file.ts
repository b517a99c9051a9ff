import type { Handler } from '../operations/handler.ts';
import { readFileName } from './content-disposition.ts';
import { deleteFileSource } from './file-source.store.ts';
import { upsertPublishedFile } from './file.store.ts';
import { inspectFile } from './inspect-file.ts';
import { sha256Hex } from '../blobs/sha256.ts';

export const putFile: Handler<'putFile'> = async (call) => {
  const { path, header, body, blobs } = call;
  const { publisherId } = call.caller;
  const { externalId } = path;
  const fileName = readFileName(header['Content-Disposition'], body.mediaType);
  inspectFile(body);
  const { bytes, mediaType } = body;
  const sha256 = await sha256Hex(bytes);
  await blobs.keep({ publisherId, sha256 }, bytes);
  return call.write(async ({ trx, newId, now, changed, acted }) => {
    const { fileId, revision, outcome } = await upsertPublishedFile(trx, publisherId, externalId, {
      fileId: newId(),
      fileName,
      mediaType,
      size: bytes.length,
      sha256,
      now,
    });
    await deleteFileSource(trx, publisherId, fileId);
    if (outcome !== 'unchanged') {
      await blobs.put(trx, { publisherId, fileId, sha256 }, bytes);
      acted({ action: 'file.published', recordKind: 'file', recordId: fileId });
      changed({ kind: 'file', id: fileId, externalId, revision, op: 'upsert' });
    }
    return { status: 200, body: { id: fileId, externalId, outcome, revision } };
  });
};
