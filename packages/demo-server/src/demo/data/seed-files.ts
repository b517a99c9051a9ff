import { sha256Hex } from '../../server/blobs/sha256.ts';
import type { DemoFile } from './demo.types.ts';
import type { Seeding } from './seeding.ts';

const CHUNK = 100;

/** Stores the papers of the documents, many in one statement. */
export async function insertDemoFiles(
  seeding: Seeding,
  files: AsyncIterable<DemoFile>,
  now: string,
  onProgress: (done: number) => void,
): Promise<void> {
  let chunk: DemoFile[] = [];
  let done = 0;
  for await (const file of files) {
    chunk.push(file);
    if (chunk.length < CHUNK) continue;
    await insertChunk(seeding, chunk, now);
    done += chunk.length;
    onProgress(done);
    chunk = [];
  }
  await insertChunk(seeding, chunk, now);
}

async function insertChunk(
  { trx, publisher, newId }: Seeding,
  files: readonly DemoFile[],
  now: string,
): Promise<void> {
  if (files.length === 0) return;
  const rows = await Promise.all(
    files.map(async (file) => ({ file, fileId: newId(), sha256: await sha256Hex(file.bytes.slice()) })),
  );
  await trx
    .insertInto('files')
    .values(
      rows.map(({ file, fileId, sha256: hash }) => ({
        publisher_id: publisher.id,
        file_id: fileId,
        external_id: file.externalId,
        partner_id: null,
        file_name: file.fileName,
        media_type: file.mediaType,
        size: file.bytes.byteLength,
        sha256: hash,
        created_at: now,
      })),
    )
    .execute();
  await trx
    .insertInto('blobs')
    .values(
      rows.map(({ file, fileId }) => ({ publisher_id: publisher.id, file_id: fileId, bytes: file.bytes })),
    )
    .execute();
}
