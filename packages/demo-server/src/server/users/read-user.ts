import type { User } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import { notFound } from '../problem.ts';
import { findUserRow, listUserPartners } from './user.store.ts';
import { toUser } from './user.wire.ts';

/** A user as they are in this transaction. Throws `not-found`. */
export async function readUser(
  { trx, caller: { publisherId } }: Pick<Call, 'trx' | 'caller'>,
  userId: string,
): Promise<User> {
  const row = await findUserRow(trx, publisherId, userId);
  if (row === undefined) throw notFound();
  return toUser(row, await listUserPartners(trx, publisherId, row.partners ?? []));
}
