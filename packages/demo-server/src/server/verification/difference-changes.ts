import type { Call } from '../operations/call.ts';
import type { NewChange } from '../operations/written-with.ts';
import { takeUntold } from './balance-assertion.store.ts';

/**
 * What the feed has to tell of asserted balances after a unit of work has written: which of them differ now from what the records
 * come to, and which agree again.
 */
export async function differenceChanges(
  trx: Call['trx'],
  { publisherId, sees }: Pick<Call['caller'], 'publisherId' | 'sees'>,
): Promise<NewChange[]> {
  // Who sees a part of the publisher publishes nothing.
  if (sees !== 'everything') return [];
  const untold = await takeUntold(trx, publisherId);
  return untold.map(({ id, partner_id: partnerId, revision, differs }) => ({
    kind: 'balance_difference',
    id,
    partnerId,
    revision,
    op: differs ? 'upsert' : 'delete',
  }));
}
