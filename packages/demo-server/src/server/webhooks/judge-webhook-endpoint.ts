import type { WebhookEndpointInput } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import { listPartnerIds } from '../partners/partner.store.ts';
import { invalidField, Problem, type FieldError } from '../problem.ts';
import type { Subscription } from './webhook-endpoint.store.ts';

/** Refuses an address to which nothing may be sent. Outside of any transaction: it asks where the name leads. */
export async function requireTarget({ webhooks }: Pick<Call, 'webhooks'>, url: string): Promise<void> {
  const refusal = refuseAddress(url) ?? (await webhooks.judge(url));
  if (refusal !== undefined) throw invalidField('/url', 'address-not-allowed', refusal);
}

function refuseAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return 'must be an absolute address';
  return new URL(url).hash === '' ? undefined : 'must have no fragment';
}

/** What is to be stored of an endpoint. Throws 422 for partners that are not there. */
export async function readSubscription(
  { trx, caller }: Pick<Call, 'trx' | 'caller'>,
  { url, description, kinds, partnerIds }: WebhookEndpointInput,
): Promise<Subscription> {
  const ids = partnerIds?.map((id) => id.toLowerCase());
  const known = new Set(
    ids === undefined ? [] : (await listPartnerIds(trx, caller, ids, [])).map((row) => row.partner_id),
  );
  const errors = (ids ?? []).flatMap((id, index): FieldError[] =>
    known.has(id)
      ? []
      : [{ pointer: `/partnerIds/${index}`, code: 'unknown-reference', detail: 'no partner has this id' }],
  );
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return {
    url: new URL(url).href,
    description: description ?? null,
    kinds: kinds ?? null,
    partner_ids: ids === undefined ? null : [...new Set(ids)],
  };
}
