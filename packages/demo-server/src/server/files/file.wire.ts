import type { File } from '@saldo/sdk/contract';

/** A file as the store reads it, also from inside an aggregate. */
export interface FileRow {
  file_id: string;
  external_id: string | null;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  /** RFC 3339, in UTC. */
  created_at: string;
}

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
