import type { Partner } from '@saldo/sdk/contract';
import { toProvenance } from '../records/provenance.wire.ts';
import type { PartnerRow } from './partner.store.ts';

export function toPartner(row: PartnerRow): Partner {
  const { name, taxId, identifiers, country, direction, email, phone, metadata } = row.content;
  return {
    id: row.partner_id,
    externalId: row.external_id,
    name,
    ...(taxId === undefined ? {} : { taxId }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(country === undefined ? {} : { country }),
    direction,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(metadata === undefined ? {} : { metadata }),
    provenance: toProvenance(row),
  };
}
