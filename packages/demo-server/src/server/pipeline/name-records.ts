import type { Transaction } from 'kysely';
import type { Parameters } from '../contract/read-parameters.ts';
import type { Route } from '../contract/route.ts';
import type { Schema } from '../db/schema.types.ts';
import type { Principal } from '../principal/principal.ts';
import { notFound } from '../problem.ts';
import { findReferred } from '../records/external-reference.store.ts';

const PREFIX = 'ext:';
/** No record has it (RFC 9562, 5.9): of a record that is not there a list has nothing. */
const NIL = '00000000-0000-0000-0000-000000000000';

/** The parameters with the server's id wherever one named a record by the publisher's own. Throws `not-found` for a path to nothing. */
export async function nameRecords(
  trx: Transaction<Schema>,
  { publisherId }: Principal,
  route: Route,
  { path, query }: Pick<Parameters, 'path' | 'query'>,
): Promise<Pick<Parameters, 'path' | 'query'>> {
  const named = { path: { ...path }, query: { ...query } };
  for (const { name, in: place, refers } of route.parameters) {
    if (refers === undefined || place === 'header') continue;
    const value = named[place][name];
    if (typeof value !== 'string' || !value.startsWith(PREFIX)) continue;
    const id = await findReferred(trx, publisherId, refers, value.slice(PREFIX.length));
    if (id === undefined && place === 'path') throw notFound();
    named[place][name] = id ?? NIL;
  }
  return named;
}
