import type { File, FileLink } from '@saldo/sdk/contract';
import type { FileRow } from './file.store.ts';
import type { FileLinkRow } from './record-files.store.ts';

export function toFile(row: FileRow): File {
  return {
    id: row.file_id,
    ...(row.external_id === null ? {} : { externalId: row.external_id }),
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    createdAt: row.created_at,
  };
}

export function toFileLink({ externalId, ...file }: FileLinkRow): FileLink {
  return { ...file, ...(externalId === null ? {} : { externalId }) };
}
