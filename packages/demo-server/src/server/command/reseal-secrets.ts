import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { totpOf } from '../factors/who.ts';
import { providerSecretOf } from '../providers/provider-values.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { StoredSecret } from '../webhooks/webhook-endpoint.store.ts';
import { resealStored } from '../webhooks/webhook-secret.ts';

/** Seals anew what the first key has not sealed, each row locked meanwhile; answers how many rows. What keyed requests were answered ends by itself. */
export async function resealSecrets(trx: Transaction<Schema>, secrets: Secrets): Promise<number> {
  return (
    (await resealApps(trx, secrets)) +
    (await resealProviders(trx, secrets)) +
    (await resealWebhooks(trx, secrets))
  );
}

async function resealApps(trx: Transaction<Schema>, secrets: Secrets): Promise<number> {
  const rows = await trx
    .selectFrom('totp_factors')
    .select(['publisher_id', 'user_id', 'secret'])
    .forUpdate()
    .execute();
  const stale = rows.filter(({ secret }) => !secrets.isCurrent(secret));
  for (const { publisher_id, user_id, secret: sealed } of stale) {
    const of = totpOf({ publisherId: publisher_id, userId: user_id });
    const secret = await secrets.seal(await secrets.open(sealed, of), of);
    await trx
      .updateTable('totp_factors')
      .set({ secret })
      .where('publisher_id', '=', publisher_id)
      .where('user_id', '=', user_id)
      .execute();
  }
  return stale.length;
}

async function resealProviders(trx: Transaction<Schema>, secrets: Secrets): Promise<number> {
  const rows = await trx
    .selectFrom('sign_in_providers')
    .select(['publisher_id', 'provider_id', 'client_secret'])
    .where('client_secret', 'is not', null)
    .forUpdate()
    .execute();
  const stale = rows.filter(({ client_secret }) => !secrets.isCurrent(client_secret!));
  for (const { publisher_id, provider_id, client_secret: sealed } of stale) {
    const of = providerSecretOf(publisher_id, provider_id);
    const client_secret = await secrets.seal(await secrets.open(sealed!, of), of);
    await trx
      .updateTable('sign_in_providers')
      .set({ client_secret })
      .where('publisher_id', '=', publisher_id)
      .where('provider_id', '=', provider_id)
      .execute();
  }
  return stale.length;
}

async function resealWebhooks(trx: Transaction<Schema>, secrets: Secrets): Promise<number> {
  const rows = await trx
    .selectFrom('webhook_endpoints')
    .select(['publisher_id', 'webhook_endpoint_id', 'secrets'])
    .forUpdate()
    .execute();
  let count = 0;
  for (const row of rows) {
    const stored = row.secrets as readonly StoredSecret[];
    const anew = await resealStored(stored, { secrets, of: row });
    if (anew.every((one, index) => one === stored[index])) continue;
    count += 1;
    await trx
      .updateTable('webhook_endpoints')
      .set({ secrets: JSON.stringify(anew) })
      .where('publisher_id', '=', row.publisher_id)
      .where('webhook_endpoint_id', '=', row.webhook_endpoint_id)
      .execute();
  }
  return count;
}
