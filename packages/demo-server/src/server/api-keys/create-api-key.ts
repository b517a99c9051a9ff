import type { Handler } from '../operations/handler.ts';
import { mintApiKey } from '../principal/api-key.store.ts';
import { Problem } from '../problem.ts';
import { findApiKeyRecord } from './api-key.store.ts';
import { toApiKey } from './api-key.wire.ts';
import { judgeEnd, judgeScopes } from './judge-api-key.ts';
import { ownKey } from './own-key.ts';

export const createApiKey: Handler<'createApiKey'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, now, acted } = work;
    const { name, scopes, expiresAt } = body;
    const { publisherId } = caller;
    const own = await ownKey(work);
    const errors = [...judgeScopes(scopes, own), ...judgeEnd(expiresAt, now, own)];
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const key = { publisherId, name, scopes, expiresAt, now, madeBy: caller.actor };
    const { apiKeyId, secret } = await mintApiKey(trx, key, work);
    acted({ action: 'api_key.created', recordKind: 'api_key', recordId: apiKeyId });
    const row = await findApiKeyRecord(trx, publisherId, apiKeyId);
    return { status: 201, body: { apiKey: toApiKey(row!, now), secret } };
  });
