import type { Document } from '@saldo/sdk/contract';
import type { Column } from '../../table/column.ts';

const PREFIX = 'metadata.';

/** The column of one key of the metadata, `metadata.project`, with the key as its heading; undefined of another id. */
export function metadataColumn(id: string): Column<Document> | undefined {
  if (!id.startsWith(PREFIX) || id === PREFIX) return undefined;
  const key = id.slice(PREFIX.length);
  return { id, header: key, cell: ({ metadata }) => metadata?.[key] ?? '', hideBelow: 'm' };
}
