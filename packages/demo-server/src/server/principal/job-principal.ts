import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { Principal } from './principal.ts';
import { toPublisher } from './publisher.wire.ts';

/** The server itself, in a job that goes on with what a system of the publisher has begun. */
export async function jobPrincipal(
  trx: Transaction<Schema>,
  publisherId: string,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Principal> {
  const row = await trx
    .selectFrom('publishers')
    .innerJoin('counters', 'counters.publisher_id', 'publishers.publisher_id')
    .select(['publishers.publisher_id', 'name', 'tax_id', 'country', 'time_zone', 'settings', 'revision'])
    .select(['cursor_key', 'projected_on'])
    .where('publishers.publisher_id', '=', publisherId)
    .executeTakeFirstOrThrow();
  return {
    actor: { kind: 'job', id, name },
    publisherId,
    publisher: toPublisher(row),
    projectedOn: row.projected_on,
    sees: 'everything',
    may: new Set(),
    cursorKey: row.cursor_key as Uint8Array<ArrayBuffer>,
  };
}
