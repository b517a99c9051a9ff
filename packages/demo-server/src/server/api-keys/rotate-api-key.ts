import type { Scope } from '@saldo/sdk/contract';
import type { Handler } from '../operations/handler.ts';
import { mintApiKey } from '../principal/api-key.store.ts';
import { Problem } from '../problem.ts';
import { findActiveApiKey } from './active-api-key.ts';
import { findApiKeyRecord, replaceApiKeyRecord } from './api-key.store.ts';
import { toApiKey } from './api-key.wire.ts';
import { judgeEnd, judgeScopes, judgeSuccessor } from './judge-api-key.ts';
import { ownKey } from './own-key.ts';

export const rotateApiKey: Handler<'rotateApiKey'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, body, now, acted } = work;
    const { publisherId } = caller;
    const { overlapSeconds = 86_400, expiresAt } = body;
    const old = await findActiveApiKey(trx, publisherId, path.keyId, now);
    const own = await ownKey(work);
    const scopes = old.scopes as Scope[];
    const errors = [
      ...judgeScopes(scopes, own, () => 'path/keyId'),
      ...judgeEnd(expiresAt, now, own),
      ...judgeSuccessor(old, expiresAt),
    ];
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const key = { publisherId, name: old.name, scopes, expiresAt, now, madeBy: caller.actor };
    const { apiKeyId, secret } = await mintApiKey(trx, key, work);
    const endsAt = new Date(Date.parse(now) + overlapSeconds * 1000).toISOString();
    const replaced = await replaceApiKeyRecord(trx, publisherId, old.api_key_id, {
      replacedBy: apiKeyId,
      endsAt,
    });
    acted({ action: 'api_key.created', recordKind: 'api_key', recordId: apiKeyId });
    acted({ action: 'api_key.rotated', recordKind: 'api_key', recordId: old.api_key_id });
    const row = await findApiKeyRecord(trx, publisherId, apiKeyId);
    const apiKey = toApiKey(row!, now);
    return { status: 201, body: { apiKey, secret, replaces: toApiKey(replaced, now) } };
  });
