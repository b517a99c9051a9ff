import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { notFound, Problem } from '../problem.ts';
import { findApiKeyRecord, type ApiKeyRecordRow } from './api-key.store.ts';
import { statusOf } from './api-key.wire.ts';

/** A key that has not ended, locked until commit. Throws 404 and `key-ended`. */
export async function findActiveApiKey(
  trx: Transaction<Schema>,
  publisherId: string,
  apiKeyId: string,
  now: string,
): Promise<ApiKeyRecordRow> {
  const row = await findApiKeyRecord(trx, publisherId, apiKeyId, 'change');
  if (row === undefined) throw notFound();
  const status = statusOf(row, now);
  if (status === 'active') return row;
  throw new Problem('key-ended', {
    detail: status === 'revoked' ? `It was revoked ${row.revoked_at!}.` : `It expired ${row.expires_at!}.`,
  });
}
