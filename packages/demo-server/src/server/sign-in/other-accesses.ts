import type { SignIn } from '@saldo/sdk/contract';
import type { AtEntrance } from '../operations/call.ts';
import { listUserPartners } from '../users/user.store.ts';
import { toUserPartners } from '../users/user.wire.ts';
import { findEntranceRow } from './entrance.store.ts';
import { findLinkedPartners } from './linked-user.store.ts';
import { hasLink, type UserAt } from './link.store.ts';

type Access = SignIn['accesses'][number];

/** Where else the person may go on: at each publisher in a transaction of its own, and only where both sides say so. */
export async function otherAccesses(
  at: AtEntrance,
  own: UserAt,
  links: readonly UserAt[],
): Promise<Access[]> {
  const accesses: Access[] = [];
  for (const other of links) {
    const access = await at(other.publisherId, async ({ trx }): Promise<Access | undefined> => {
      if (!(await hasLink(trx, other, own))) return undefined;
      const ids = await findLinkedPartners(trx, other);
      const row = await findEntranceRow(trx, other.publisherId);
      if (ids === undefined || row === undefined) return undefined;
      const partners = toUserPartners(ids, await listUserPartners(trx, other.publisherId, ids));
      const { contact } = row.settings;
      const publisher = { id: other.publisherId, name: row.name, ...(contact && { contact }) };
      return { publisher, current: false, partners };
    });
    if (access !== undefined) accesses.push(access);
  }
  return accesses;
}
