import type { Partner, Side } from '@saldo/sdk/contract';
import { toProvenance } from '../records/provenance.wire.ts';
import type { PartnerRow } from './partner.store.ts';

/** A partner as the contract has it; how the publisher sorts its partners is for the publisher's side. */
export function toPartner(row: PartnerRow, side: Side = 'partner'): Partner {
  const { version: _, zone, tags, ...content } = row.content;
  const sorted = {
    ...(zone === undefined ? {} : { zone }),
    ...(tags === undefined ? {} : { tags }),
  };
  return {
    id: row.partner_id,
    externalId: row.external_id,
    ...content,
    ...(side === 'publisher' ? sorted : {}),
    provenance: toProvenance(row),
  };
}
