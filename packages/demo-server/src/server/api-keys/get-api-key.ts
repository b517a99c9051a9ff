import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { findApiKeyRecord } from './api-key.store.ts';
import { toApiKey } from './api-key.wire.ts';

export const getApiKey: Handler<'getApiKey'> = async ({ trx, caller, path, now }) => {
  const row = await findApiKeyRecord(trx, caller.publisherId, path.keyId);
  if (row === undefined) throw notFound();
  return { status: 200, body: toApiKey(row, now) };
};
