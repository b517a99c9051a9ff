import type { DocumentInput } from '@saldo/sdk/contract';
import { compareDecimals } from '@saldo/sdk/money';
import type { FieldError } from '../problem.ts';
import type { FiscalOwner } from './fiscal-owner.store.ts';

/** In what a record is another document than the one that has its fiscal identity; in nothing where they are the same. */
export function disagreement(
  data: DocumentInput,
  /** Absent where nobody is whom the record names. */
  partnerId: string | undefined,
  owner: FiscalOwner,
): FieldError[] {
  const { total } = data;
  const fields: [field: string, same: boolean][] = [
    ['type', owner.type === data.type],
    ['effect', owner.effect === (data.effect ?? null)],
    ['direction', owner.direction === data.direction],
    ['partner', owner.partner_id === partnerId],
    ['total/currency', owner.currency === total.currency],
    ['total/amount', owner.currency !== total.currency || compareDecimals(owner.total, total.amount) === 0],
  ];
  return fields
    .filter(([, same]) => !same)
    .map(([field]) => ({
      pointer: `/data/${field}`,
      code: 'duplicate-fiscal-identity',
      detail: `is not the ${field} of the document ${owner.external_id}, which has this fiscal identity`,
      externalId: owner.external_id,
    }));
}
