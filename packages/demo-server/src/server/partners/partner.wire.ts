import type { Partner, PartnerInput } from '@saldo/sdk/contract';
import { toProvenance, type ProvenanceRow } from '../records/provenance.wire.ts';

export interface PartnerRow extends ProvenanceRow {
  partner_id: string;
  external_id: string;
  sort_name: string;
  content: PartnerInput;
}

export function toPartner(row: PartnerRow): Partner {
  const { name, taxId, country, direction, email, phone } = row.content;
  return {
    id: row.partner_id,
    externalId: row.external_id,
    name,
    ...(taxId === undefined ? {} : { taxId }),
    ...(country === undefined ? {} : { country }),
    direction,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    provenance: toProvenance(row),
  };
}
