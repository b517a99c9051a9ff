import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { isUniqueViolation } from '../db/sql-error.ts';
import { Problem } from '../problem.ts';
import { SecretError, type Secrets } from '../secrets/secrets.ts';

export interface KeyedRequest {
  readonly publisherId: string;
  readonly principalId: string;
  readonly key: string;
  readonly fingerprint: Uint8Array;
  readonly now: string;
  /** Some answers are secrets. */
  readonly secrets: Secrets;
}

export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Runs the effect of a keyed request once. The answer is stored in the transaction of the effect: both are there, or
 * neither. What throws is not stored, so a validation failure can be mended and a server error repeated under the same key.
 */
export async function onceByKey<Answer extends StoredAnswer>(
  trx: Transaction<Schema>,
  request: KeyedRequest,
  effect: () => Promise<Answer>,
): Promise<StoredAnswer> {
  const { publisherId, principalId, key, secrets } = request;
  const of = `answer ${publisherId} ${principalId} ${key}`;
  const { rows } = await sql<{
    locked: boolean;
    fingerprint: Uint8Array | null;
    status: number | null;
    body: Uint8Array | null;
  }>`
    select l.locked, k.fingerprint, k.status, k.body
    from (select pg_try_advisory_xact_lock(hashtextextended(${`${publisherId} ${principalId} ${key}`}, 0)) as locked) l
    left join idempotency_keys k
      on k.publisher_id = ${publisherId}::uuid and k.principal_id = ${principalId} and k.key = ${key}`.execute(
    trx,
  );
  const found = rows[0]!;
  if (found.fingerprint !== null && found.status !== null && found.body !== null) {
    if (!sameBytes(found.fingerprint, request.fingerprint)) throw new Problem('idempotency-key-reused');
    return { status: found.status, body: await openAnswer(secrets, found.body, of) };
  }
  if (!found.locked) throw inUse();
  const answer = await effect();
  const stored = trx
    .insertInto('idempotency_keys')
    .values({
      publisher_id: publisherId,
      principal_id: principalId,
      key,
      fingerprint: request.fingerprint,
      status: answer.status,
      body: await secrets.seal(JSON.stringify(answer.body), of),
      created_at: request.now,
    })
    .execute();
  await stored.catch((error: unknown) => {
    // The first request committed between our look and our lock.
    if (isUniqueViolation(error, 'idempotency_keys_pkey')) throw inUse();
    throw error;
  });
  return answer;
}

/** The effect is there: whatever is wrong with the answer, it must never come a second time. */
async function openAnswer(secrets: Secrets, sealed: Uint8Array, of: string): Promise<unknown> {
  try {
    return JSON.parse(await secrets.open(sealed, of));
  } catch (error) {
    if (!(error instanceof SecretError)) throw error;
    throw new Problem('idempotency-answer-lost', {
      detail:
        'It was sealed with a key that the server no longer has. Nothing was done again: read what the first request made, and do not send it under another key.',
      cause: error,
    });
  }
}

function inUse(): Problem {
  return new Problem('idempotency-key-in-use', { headers: { 'Retry-After': '1' } });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
