import type { Handler } from '../operations/handler.ts';
import { readFileName } from './content-disposition.ts';
import { upsertPublishedFile } from './file.store.ts';
import { inspectFile } from './inspect-file.ts';
import { sha256Hex } from './sha256.ts';

export const putFile: Handler<'putFile'> = (call) =>
  call.write(async ({ trx, caller, path, header, body, blobs, newId, now, changed }) => {
    const { publisherId } = caller;
    const { externalId } = path;
    const fileName = readFileName(header['Content-Disposition'], body.mediaType);
    inspectFile(body);
    const { bytes, mediaType } = body;
    const { fileId, revision, outcome } = await upsertPublishedFile(trx, publisherId, externalId, {
      fileId: newId(),
      fileName,
      mediaType,
      size: bytes.length,
      sha256: await sha256Hex(bytes),
      now,
    });
    if (outcome !== 'unchanged') {
      await blobs.put(trx, { publisherId, fileId }, bytes);
      changed({ kind: 'file', id: fileId, externalId, revision, op: 'upsert' });
    }
    return { status: 200, body: { id: fileId, externalId, outcome, revision } };
  });
