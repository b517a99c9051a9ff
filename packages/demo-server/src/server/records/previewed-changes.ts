import type { PublishChange } from '@saldo/sdk/contract';
import { sql } from 'kysely';
import type { PublishedKind } from './published-kind.ts';
import type { WriteContext } from './write-context.ts';

/** A record as it is before a preview tries to write it. */
export interface StoredRow {
  external_id: string;
  partner_id: string;
  content: unknown;
  voided: boolean;
}

/** So many differences are told of a record, the first. */
const MOST_CHANGES = 100;

export async function listStored(
  { trx, stamp }: WriteContext,
  { table }: PublishedKind,
  externalIds: readonly string[],
): Promise<Map<string, StoredRow>> {
  if (externalIds.length === 0) return new Map();
  const { rows } = await sql<StoredRow>`
    select external_id, partner_id, content, to_jsonb(t) ->> 'void_date' is not null as voided
    from ${sql.table(table.name)} t
    where publisher_id = ${stamp.publisherId}::uuid and external_id = any(${externalIds}::text[])`.execute(
    trx,
  );
  return new Map(rows.map((row) => [row.external_id, row]));
}

/** Where a record differs from what is stored; the first hundred places. One that was not there under its external id goes over to it. */
export function changesOf(
  stored: StoredRow | undefined,
  content: unknown,
  partnerId: string,
): PublishChange[] {
  if (stored === undefined) return [{ pointer: '/externalId' }];
  const pointers = [
    ...(stored.voided ? ['/op'] : []),
    ...differences(stored.content, JSON.parse(JSON.stringify(content)), '/data'),
  ];
  // The same words may come to mean another partner.
  const moved = stored.partner_id !== partnerId && !pointers.some((one) => one.startsWith('/data/partner'));
  return [...pointers, ...(moved ? ['/data/partner'] : [])]
    .slice(0, MOST_CHANGES)
    .map((pointer) => ({ pointer: pointer.slice(0, 500) }));
}

/** The pointers of the values that differ between two of JSON; a list of another length differs as a whole. */
export function differences(before: unknown, after: unknown, at: string): string[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((item, index) => differences(before[index], item, `${at}/${index}`));
  if (!isObject(before) || !isObject(after)) return [at];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    differences(before[name], after[name], `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
