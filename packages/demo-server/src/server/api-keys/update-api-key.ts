import type { ApiKeyInput } from '@saldo/sdk/contract';
import type { Handler } from '../operations/handler.ts';
import { requireSeen } from '../operations/require-seen.ts';
import { Problem, type FieldError } from '../problem.ts';
import { findActiveApiKey } from './active-api-key.ts';
import { updateApiKeyRecord, type ApiKeyRecordRow } from './api-key.store.ts';
import { toApiKey } from './api-key.wire.ts';
import { judgeEnd, judgeNarrowing, type OwnKey } from './judge-api-key.ts';
import { ownKey } from './own-key.ts';

export const updateApiKey: Handler<'updateApiKey'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, header, body, now, acted } = work;
    const { publisherId } = caller;
    const { name, scopes, expiresAt } = body;
    const row = await findActiveApiKey(trx, publisherId, path.keyId, now);
    const seen = toApiKey(row, now);
    if (isSame(row, body)) return { status: 200, body: seen };
    requireSeen(header['If-Match'], seen);
    const errors = judgeChange(row, body, now, await ownKey(work));
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const updated = await updateApiKeyRecord(trx, publisherId, row.api_key_id, { name, scopes, expiresAt });
    acted({ action: 'api_key.updated', recordKind: 'api_key', recordId: row.api_key_id });
    return { status: 200, body: toApiKey(updated, now) };
  });

function judgeChange(
  { scopes, expires_at: endsAt }: ApiKeyRecordRow,
  input: ApiKeyInput,
  now: string,
  own: OwnKey | undefined,
): FieldError[] {
  const { expiresAt } = input;
  const lives = endsAt !== null && (expiresAt === undefined || Date.parse(expiresAt) > Date.parse(endsAt));
  return [
    ...judgeNarrowing(input.scopes, scopes),
    // To shorten a life takes nothing.
    ...judgeEnd(expiresAt, now, lives ? own : undefined),
  ];
}

function isSame({ name, scopes, expires_at: endsAt }: ApiKeyRecordRow, input: ApiKeyInput): boolean {
  const ends = (instant: string | null | undefined) =>
    instant === null || instant === undefined ? undefined : Date.parse(instant);
  return (
    name === input.name &&
    scopes.toSorted().join() === input.scopes.toSorted().join() &&
    ends(endsAt) === ends(input.expiresAt)
  );
}
