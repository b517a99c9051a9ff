import type { Provenance } from '@saldo/sdk/contract';
import type { ProvenanceRow } from './published-row.ts';

export function toProvenance(row: ProvenanceRow): Provenance {
  return {
    system: row.system,
    publishedAt: row.published_at,
    revision: row.revision,
    ...(row.version === null ? {} : { version: Number(row.version) }),
  };
}
