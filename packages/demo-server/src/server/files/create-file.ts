import type { Handler } from '../operations/handler.ts';
import { readFileName } from './content-disposition.ts';
import { insertUpload } from './file.store.ts';
import { inspectFile } from './inspect-file.ts';
import { sha256Hex } from '../blobs/sha256.ts';

export const createFile: Handler<'createFile'> = async (call) => {
  const { header, body, blobs } = call;
  const { publisherId } = call.caller;
  const fileName = readFileName(header['Content-Disposition'], body.mediaType);
  inspectFile(body);
  const { bytes, mediaType } = body;
  const sha256 = await sha256Hex(bytes);
  await blobs.keep({ publisherId, sha256 }, bytes);
  return call.write(async ({ trx, caller, newId, now, acted }) => {
    const id = newId();
    await insertUpload(trx, caller, { fileId: id, fileName, mediaType, size: bytes.length, sha256, now });
    await blobs.put(trx, { publisherId, fileId: id, sha256 }, bytes);
    acted({ action: 'file.uploaded', recordKind: 'file', recordId: id });
    return {
      status: 201,
      body: { id, fileName, mediaType, size: bytes.length, sha256, createdAt: now },
    };
  });
};
