import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { endpointChange } from './webhook-changes.ts';
import { findEndpoint, updateSecrets } from './webhook-endpoint.store.ts';
import { toEndpoint } from './webhook-endpoint.wire.ts';
import { mintSecret, rotate, sealSecret } from './webhook-secret.ts';

const DAY_SECONDS = 24 * 60 * 60;

export const rotateWebhookSecret: Handler<'rotateWebhookSecret'> = (call) =>
  call.write(async ({ trx, caller, path, body, now, random, secrets, changed, acted }) => {
    const { publisherId } = caller;
    const id = path.webhookEndpointId;
    const before = await findEndpoint(trx, publisherId, id, 'change');
    if (before === undefined) throw notFound();
    const endsAt = new Date(Date.parse(now) + (body.overlapSeconds ?? DAY_SECONDS) * 1000).toISOString();
    const secret = mintSecret(random);
    const next = await sealSecret(secret, { secrets, of: before, now });
    const row = await updateSecrets(trx, publisherId, id, rotate(before.secrets, next, { now, endsAt }));
    changed(endpointChange(row));
    acted({ action: 'webhook_endpoint.secret_rotated', recordKind: 'webhook_endpoint', recordId: id });
    return { status: 200, body: { ...(await toEndpoint(caller, row, now)), secret } };
  });
