import type { Work } from '../operations/call.ts';
import { findApiKeyRecord } from './api-key.store.ts';
import type { OwnKey } from './judge-api-key.ts';

/** What the caller has to give where it is an API key itself; undefined for a person. */
export async function ownKey({ trx, caller }: Pick<Work, 'trx' | 'caller'>): Promise<OwnKey | undefined> {
  const { actor, may, publisherId } = caller;
  if (actor.kind !== 'api_key') return undefined;
  const row = (await findApiKeyRecord(trx, publisherId, actor.id))!;
  const lifeMs =
    row.expires_at === null ? undefined : Date.parse(row.expires_at) - Date.parse(row.created_at);
  return { may, lifeMs };
}
