import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** What is asked of a browser and answered once. */
export interface Ceremony<Data> {
  readonly ceremonyId: string;
  readonly kind: 'passkey-added' | 'passkey-asked' | 'passkey-sign-in' | 'provider';
  /** Of what alone the browser that was asked can answer with. */
  readonly secretHash: Uint8Array;
  /** Of whom it is asked; absent where nobody has signed in. */
  readonly of?: { readonly userId: string; readonly signInId: string };
  readonly data: Data;
  readonly expiresAt: string;
}

export async function insertCeremony(
  trx: Transaction<Schema>,
  publisherId: string,
  { ceremonyId, kind, secretHash, of, data, expiresAt }: Ceremony<object>,
): Promise<void> {
  await trx
    .insertInto('sign_in_ceremonies')
    .values({
      publisher_id: publisherId,
      ceremony_id: ceremonyId,
      kind,
      secret_hash: secretHash,
      user_id: of?.userId ?? null,
      sign_in_id: of?.signInId ?? null,
      data: JSON.stringify(data),
      expires_at: expiresAt,
    })
    .execute();
}

export interface CeremonyRow {
  secret_hash: Uint8Array;
  data: unknown;
}

/**
 * Takes a ceremony out, so that nobody answers it again, whatever the answer is worth. Undefined where there is none that can be
 * answered: of another kind, of somebody else, too old, or answered before.
 */
export async function takeCeremony(
  trx: Transaction<Schema>,
  publisherId: string,
  {
    ceremonyId,
    kind,
    of,
    now,
  }: Pick<Ceremony<object>, 'ceremonyId' | 'kind' | 'of'> & { readonly now: string },
): Promise<CeremonyRow | undefined> {
  const { rows } = await sql<CeremonyRow>`
    delete from sign_in_ceremonies
    where publisher_id = ${publisherId}::uuid and ceremony_id = ${ceremonyId}::uuid and kind = ${kind}
      and sign_in_id is not distinct from ${of?.signInId ?? null}::uuid and expires_at > ${now}::timestamptz
    returning secret_hash, data`.execute(trx);
  return rows[0];
}

/** Removes what can no longer be answered. For maintenance. */
export async function deleteExpiredCeremonies(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx.deleteFrom('sign_in_ceremonies').where('expires_at', '<', before).execute();
}
