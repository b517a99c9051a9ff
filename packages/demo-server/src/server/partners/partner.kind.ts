import type { PartnerInput } from '@saldo/sdk/contract';
import type { PublishedKind } from '../records/published-kind.ts';
import { writePartners } from './write-partners.ts';

export const partnerKind: PublishedKind<PartnerInput, 'partner'> = {
  kind: 'partner',
  readWith: ['partners.read'],
  table: { name: 'partners', id: 'partner_id' },
  schemas: { upsert: 'PartnerRecord', delete: 'DeleteRecord' },
  usedBy: ['documents', 'payments', 'payment_reports', 'threads', 'files', 'balance_assertions'],
  judge: () => [],
  write: writePartners,
};
