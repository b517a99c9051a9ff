import type { Direction, Partner } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import { findPartner } from '../partners/partner.store.ts';
import { toPartner } from '../partners/partner.wire.ts';
import { onlyPartner } from '../principal/principal.ts';
import { invalidField, notFound } from '../problem.ts';

/** Of the contract's calendar dates; written alike, they compare as text. */
export const FIRST_DAY = '1900-01-01';

/** The account that is asked for: of the partner that is named, of those that the caller sees; where none is, a session's own. */
export async function askedAccount({
  trx,
  caller,
  query,
}: Call<'getStatement'> | Call<'listMovements'> | Call<'listOpenItems'>): Promise<{
  partner: Partner;
  direction: Direction;
}> {
  const id = query.partnerId ?? onlyPartner(caller);
  if (id === undefined) throw invalidField('query/partnerId', 'required', 'is required with an API key');
  const row = await findPartner(trx, caller, { id });
  if (row === undefined) throw notFound();
  const partner = toPartner(row);
  return {
    partner,
    direction: query.direction ?? (partner.direction === 'payable' ? 'payable' : 'receivable'),
  };
}
