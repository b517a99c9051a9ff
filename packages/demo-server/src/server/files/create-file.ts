import type { Handler } from '../operations/handler.ts';
import { readFileName } from './content-disposition.ts';
import { insertUpload } from './file.store.ts';
import { inspectFile } from './inspect-file.ts';
import { sha256Hex } from './sha256.ts';

export const createFile: Handler<'createFile'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, header, body, blobs, now, acted } = work;
    const fileName = readFileName(header['Content-Disposition'], body.mediaType);
    inspectFile(body);
    const { bytes, mediaType } = body;
    const id = work.newId();
    const sha256 = await sha256Hex(bytes);
    await insertUpload(trx, caller, { fileId: id, fileName, mediaType, size: bytes.length, sha256, now });
    await blobs.put(trx, { publisherId: caller.publisherId, fileId: id }, bytes);
    acted({ action: 'file.uploaded', recordKind: 'file', recordId: id });
    return {
      status: 201,
      body: { id, fileName, mediaType, size: bytes.length, sha256, createdAt: now },
    };
  });
