import type { Transaction } from 'kysely';
import type { Parameters } from '../contract/read-parameters.ts';
import type { BodyReference, ReferredTable, Route } from '../contract/route.ts';
import type { Schema } from '../db/schema.types.ts';
import type { Principal } from '../principal/principal.ts';
import { notFound } from '../problem.ts';
import { listReferred } from '../records/external-reference.store.ts';

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
    if (!isNamed(value)) continue;
    const externalId = value.slice(PREFIX.length);
    const id = (await listReferred(trx, publisherId, refers, [externalId])).get(externalId);
    if (id === undefined && place === 'path') throw notFound();
    named[place][name] = id ?? NIL;
  }
  return named;
}

/** Whether any parameter names a record by the publisher's own id. */
export function namesRecords({ parameters }: Route, values: Pick<Parameters, 'path' | 'query'>): boolean {
  return parameters.some(
    ({ name, in: place, refers }) =>
      refers !== undefined && place !== 'header' && isNamed(values[place][name]),
  );
}

/** The body with the server's id wherever it named a record by the publisher's own; of one that is not there, an id that nobody has. */
export async function nameInBody<Body>(
  trx: Transaction<Schema>,
  { publisherId }: Principal,
  { bodyReferences }: Route,
  body: Body,
): Promise<Body> {
  if (bodyReferences.length === 0) return body;
  const named = structuredClone(body);
  const mentions = bodyReferences.flatMap(({ path, refers }) => mentionsIn(named, path, refers));
  for (const [table, own] of Map.groupBy(mentions, (one) => one.table)) {
    const externalIds = own.map(({ externalId }) => externalId);
    const ids = table && (await listReferred(trx, publisherId, table, externalIds));
    for (const { holder, member, externalId } of own) holder[member] = ids?.get(externalId) ?? NIL;
  }
  return named;
}

interface Mention {
  readonly holder: Record<string, unknown>;
  readonly member: string;
  readonly externalId: string;
  /** Absent of a kind of record that has no id of the publisher. */
  readonly table: ReferredTable | undefined;
}

function mentionsIn(
  value: unknown,
  [first, ...rest]: BodyReference['path'],
  refers: BodyReference['refers'],
): Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  const members = first === '*' ? Object.keys(holder) : [first!];
  if (rest.length > 0) return members.flatMap((member) => mentionsIn(holder[member], rest, refers));
  const table = typeof refers === 'string' ? refers : refers[String(holder['kind'])];
  return members.flatMap((member) => {
    const text = holder[member];
    return isNamed(text) ? [{ holder, member, externalId: text.slice(PREFIX.length), table }] : [];
  });
}

function isNamed(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(PREFIX);
}
