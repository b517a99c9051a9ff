import type { SaldoFile, FileLink } from '@saldo/sdk/contract';
import type { FileRow, FoundFile } from './file.store.ts';
import type { FileLinkRow } from './record-files.store.ts';

const NO_BYTES_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export function toFile(row: FileRow | FoundFile): SaldoFile {
  return {
    id: row.file_id,
    ...(row.external_id === null ? {} : { externalId: row.external_id }),
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size ?? 0,
    sha256: row.sha256 ?? NO_BYTES_SHA256,
    createdAt: row.created_at,
    ...(row.sha256 === null ? { pending: true } : {}),
    ...('source_url' in row ? toSource(row) : {}),
  };
}

function toSource({
  source_url,
  source_size,
  source_sha256,
  fetched_at,
}: FoundFile): Pick<SaldoFile, 'source'> {
  if (source_url === null) return {};
  return {
    source: {
      url: source_url,
      ...(source_size === null ? {} : { size: source_size }),
      ...(source_sha256 === null ? {} : { sha256: source_sha256 }),
      ...(fetched_at === null ? {} : { fetchedAt: fetched_at }),
    },
  };
}

export function toFileLink({ externalId, size, pending, ...file }: FileLinkRow): FileLink {
  return {
    ...file,
    size: size ?? 0,
    ...(externalId === null ? {} : { externalId }),
    ...(pending ? { pending } : {}),
  };
}
