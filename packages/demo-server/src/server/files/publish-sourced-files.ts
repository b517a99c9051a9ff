import type { FileLinkInput } from '@saldo/sdk/contract';
import type { WriteContext } from '../records/write-context.ts';
import { cleanFileName } from './file-name.ts';
import {
  lockSourcedFiles,
  upsertSourcedFiles,
  type SourcedFile,
  type SourcedFileRow,
} from './file-source.store.ts';

/**
 * Publishes the files that records name with their addresses, of one that comes twice the last. One that is there already, by
 * the same address and with all else the same, is left alone. Answers the ids of all by the publisher's.
 */
export async function publishSourcedFiles(
  { trx, stamp, newId, changes }: WriteContext,
  links: readonly FileLinkInput[],
): Promise<Map<string, string>> {
  const files = new Map(links.flatMap((link) => sourcedFile(link)).map((file) => [file.externalId, file]));
  if (files.size === 0) return new Map();
  const { publisherId, now } = stamp;
  const there = await lockSourcedFiles(trx, publisherId, [...files.keys()]);
  const changed = [...files.values()].filter((file) => differs(file, there.get(file.externalId)));
  const rows = await upsertSourcedFiles(
    trx,
    publisherId,
    changed.map((file) => ({ ...file, fileId: newId() })),
    now,
  );
  for (const { external_id, file_id: id, revision } of rows)
    changes.push({ kind: 'file', id, externalId: external_id!, revision, op: 'upsert' });
  return new Map([...there.values(), ...rows].map(({ external_id, file_id }) => [external_id!, file_id]));
}

function sourcedFile({ externalId, source }: FileLinkInput): SourcedFile[] {
  if (source === undefined) return [];
  const { url, mediaType, size, sha256 } = source;
  const fileName = cleanFileName(source.fileName, mediaType)!;
  return [{ externalId, fileName, mediaType, url, size, sha256 }];
}

function differs(file: SourcedFile, row: SourcedFileRow | undefined): boolean {
  return (
    row === undefined ||
    row.url !== file.url ||
    row.file_name !== file.fileName ||
    row.media_type !== file.mediaType ||
    row.size !== (file.size ?? null) ||
    row.sha256 !== (file.sha256 ?? null)
  );
}
