import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** How failures of a kind are answered with waiting. */
export interface Patience {
  /** So many cost nothing. */
  readonly free: number;
  /** Seconds at most. */
  readonly mostSeconds: number;
  /** Without another failure for so long, all is forgotten. */
  readonly forgottenAfterSeconds: number;
}

export interface CountedAttempt {
  /** Failures by now, the attempt that is counted among them. */
  readonly failures: number;
}

/**
 * Counts an attempt as failed before it is made, so that a hundred at once are a hundred; undefined, and nothing counted, where it has to
 * wait. `harder` is what else makes it wait longer, as so many failures.
 */
export async function countAttempt(
  trx: Transaction<Schema>,
  { publisherId, subject, now, harder }: AttemptOf & { harder: number },
  { free, mostSeconds, forgottenAfterSeconds }: Patience,
): Promise<CountedAttempt | undefined> {
  const fresh = sql`a.last_at < ${now}::timestamptz - ${forgottenAfterSeconds} * interval '1 second'`;
  const failures = sql`(case when ${fresh} then 1 else a.failures + 1 end)`;
  const { rows } = await sql<{ failures: number }>`
    insert into sign_in_attempts as a (publisher_id, subject, failures, last_at, waits_until)
    values (${publisherId}::uuid, ${subject}::bytea, 1, ${now}::timestamptz, ${waitsUntil(sql`1`)})
    on conflict (publisher_id, subject) do update
    set failures = ${failures}, last_at = excluded.last_at, waits_until = ${waitsUntil(failures)}
    where a.waits_until is null or a.waits_until <= excluded.last_at
    returning failures`.execute(trx);
  return rows[0];

  function waitsUntil(count: RawBuilder<unknown>): RawBuilder<unknown> {
    const beyond = sql`(${count} + ${harder}::integer - ${free}::integer)`;
    return sql`case when ${beyond} > 0 then ${now}::timestamptz
      + least(${mostSeconds}::integer, power(2, least(${beyond} - 1, 20))) * interval '1 second' end`;
  }
}

/** Whose attempts: what is tried, at which publisher. */
export interface AttemptOf {
  readonly publisherId: string;
  readonly subject: Uint8Array;
  /** RFC 3339. */
  readonly now: string;
}

/** How long it still has to wait, in seconds, rounded up. */
export async function secondsToWait(
  trx: Transaction<Schema>,
  { publisherId, subject, now }: AttemptOf,
): Promise<number> {
  const { rows } = await sql<{ seconds: string }>`
    select ceil(extract(epoch from waits_until - ${now}::timestamptz))::text as seconds
    from sign_in_attempts where publisher_id = ${publisherId}::uuid and subject = ${subject}::bytea`.execute(
    trx,
  );
  return Math.max(1, Number(rows[0]?.seconds ?? 1));
}

/** Failures of something so far. */
export async function readFailures(
  trx: Transaction<Schema>,
  { publisherId, subject }: AttemptOf,
): Promise<number> {
  const row = await trx
    .selectFrom('sign_in_attempts')
    .select('failures')
    .where('publisher_id', '=', publisherId)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.failures ?? 0;
}

/** The attempt did not fail: what was counted before it is taken back; others that failed stay. */
export async function takeBack(
  trx: Transaction<Schema>,
  { publisherId, subject }: AttemptOf,
  free: number,
): Promise<void> {
  await sql`
    update sign_in_attempts set failures = greatest(failures - 1, 0),
      waits_until = case when failures - 1 > ${free}::integer then waits_until end
    where publisher_id = ${publisherId}::uuid and subject = ${subject}::bytea`.execute(trx);
}

/** Forgets all failures of something. */
export async function forgetAttempts(
  trx: Transaction<Schema>,
  { publisherId, subject }: AttemptOf,
): Promise<void> {
  await trx
    .deleteFrom('sign_in_attempts')
    .where('publisher_id', '=', publisherId)
    .where('subject', '=', subject)
    .execute();
}

/** Removes what nobody has tried since an instant. For maintenance. */
export async function deleteOldAttempts(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx.deleteFrom('sign_in_attempts').where('last_at', '<', before).execute();
}
