import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { findApiKeyRecord, revokeApiKeyRecord } from './api-key.store.ts';

export const revokeApiKey: Handler<'revokeApiKey'> = (call) =>
  call.write(async ({ trx, caller, path, now, acted }) => {
    const { publisherId } = caller;
    const recordId = path.keyId;
    if (await revokeApiKeyRecord(trx, publisherId, recordId, now)) {
      acted({ action: 'api_key.revoked', recordKind: 'api_key', recordId });
    } else if ((await findApiKeyRecord(trx, publisherId, recordId)) === undefined) {
      throw notFound();
    }
    return { status: 204 };
  });
