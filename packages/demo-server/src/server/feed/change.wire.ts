import type { Transaction } from 'kysely';
import type { Change } from '@saldo/sdk/contract';
import type { AnyFeedKind } from '../operations/feed-kind.ts';
import type { Principal } from '../principal/principal.ts';
import type { Schema } from '../db/schema.types.ts';
import type { ChangeRow } from './change.store.ts';
import { FEED_KINDS } from './feed-kinds.ts';

const KINDS: Readonly<Record<string, AnyFeedKind | undefined>> = FEED_KINDS;

/** Changes as the contract has them, each with the data of its kind as it is now. */
export async function toChanges(
  trx: Transaction<Schema>,
  caller: Principal,
  rows: readonly ChangeRow[],
): Promise<Change[]> {
  const data = new Map<string, object>();
  for (const [kind, some] of Map.groupBy(rows, (row) => row.kind)) {
    const ids = [...new Set(some.map(({ record_id }) => record_id))];
    const records = await KINDS[kind]?.listByIds?.(trx, caller, ids);
    for (const [id, record] of records ?? []) data.set(id, record);
  }
  return rows.map((row) => toChange(row, data.get(row.record_id)));
}

function toChange(row: ChangeRow, data: object | undefined): Change {
  const change = {
    kind: row.kind,
    id: row.record_id,
    ...(row.external_id === null ? {} : { externalId: row.external_id }),
    ...(row.partner_id === null ? {} : { partnerId: row.partner_id }),
    revision: row.revision,
    op: row.op,
    at: row.at,
    ...(data === undefined ? {} : { data }),
  };
  // Which data goes with which kind is held by the types of `FEED_KINDS`.
  return change as Change;
}
