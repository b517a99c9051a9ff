import type { ProviderInput } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { NewId } from '../ids.ts';
import { invalidField, Problem } from '../problem.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { providerSecretOf, providerValues } from './provider-values.ts';
import { insertProvider, listProviderRows, takeProviderLock, type ProviderRow } from './provider.store.ts';

const MOST = 20;

/** Adds a provider that the server may ask. */
export async function addProvider(
  trx: Transaction<Schema>,
  publisherId: string,
  input: ProviderInput,
  { newId, secrets, now }: { readonly newId: NewId; readonly secrets: Secrets; readonly now: string },
): Promise<ProviderRow> {
  await takeProviderLock(trx, publisherId);
  if ((await listProviderRows(trx, publisherId)).length >= MOST) {
    throw new Problem('in-use', { detail: `A publisher has ${MOST} providers at most. Remove one first.` });
  }
  const providerId = newId();
  const values = await providerValues(input, { secrets, of: providerSecretOf(publisherId, providerId) });
  if (!(await insertProvider(trx, publisherId, { providerId, now }, values))) throw taken();
  return { ...values, provider_id: providerId, created_at: now };
}

export function taken(): Problem {
  return invalidField(
    '/clientId',
    'taken',
    'another provider of this entrance is the same client of the same issuer',
  );
}
