import type { Provenance } from '@saldo/sdk/contract';

/** What a published row tells of where it came from. */
export interface ProvenanceRow {
  system: string;
  published_at: string;
  revision: number;
  version: string | null;
}

export function toProvenance(row: ProvenanceRow): Provenance {
  return {
    system: row.system,
    publishedAt: row.published_at,
    revision: row.revision,
    ...(row.version === null ? {} : { version: Number(row.version) }),
  };
}
