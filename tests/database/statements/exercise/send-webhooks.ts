import assert from 'node:assert/strict';
import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { WebhookSender } from '../../../../packages/demo-server/src/server/delivery/webhook-sender.ts';
import { claimEndpoint } from '../../../../packages/demo-server/src/server/delivery/webhook-turn.store.ts';
import { openSecrets } from '../../../../packages/demo-server/src/server/secrets/open-secrets.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';
import { TestReceiver } from '../../../../packages/demo-server/src/server/testing/test-receiver.ts';

const ALL = '/v1/webhook-endpoints';

/** Webhooks that arrive and that do not, of everything and of some, and what is done with endpoints. */
export async function sendWebhooks(
  app: TestApp,
  database: Database,
  { apiKey: token, client }: SeededPublisher,
): Promise<void> {
  const ask = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await app.call<Body>(method, `${ALL}${path}`, { token, body });
    assert.ok(answer.status < 300, `${method} ${path} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const create = (body: object) => ask<{ id: string }>('POST', '', body);
  const some = await create({
    ...{ url: 'https://hooks.test/some', description: 'some' },
    ...{ kinds: ['partner', 'document'], partnerIds: [client.partnerId] },
  });
  const dead = await create({ url: 'https://hooks.test/dead' });
  await ask('GET', '?limit=1').then((page) =>
    ask('GET', `?limit=1&cursor=${(page as { nextCursor: string }).nextCursor}`),
  );
  for (const { id } of [some, dead]) await ask('PUT', `/${id}/position`, { since: '2026-01-01T00:00:00Z' });
  const receiver = new TestReceiver();
  receiver.answer = ({ url }) => ({ status: url.endsWith('dead') ? 503 : 204 });
  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
  const world = {
    database,
    outbound: receiver,
    clock: () => app.now,
    random,
    secrets: openSecrets([], random),
    log: () => {},
  };
  const sender = new WebhookSender(world);
  await sender.start();
  await sender.runDue();
  receiver.answer = () => ({ status: 410 });
  await ask('PUT', `/${dead.id}/position`, { since: '2026-01-01T00:00:00Z' });
  await sender.runDue();
  await sender.stop();
  const now = new Date(app.now).toISOString();
  for (const healthyOnly of [true, false])
    await database.maintenance((trx) =>
      claimEndpoint(trx, { publisherId: undefined, healthyOnly }, now, now),
    );
  for (const { id } of [some, dead]) {
    await ask('GET', `/${id}`);
    for (const query of ['?limit=1', '?status=delivered', '?status=failed'])
      await ask('GET', `/${id}/deliveries${query}`);
    await ask('PUT', `/${id}`, { url: 'https://hooks.test/else' });
    await ask('POST', `/${id}/secrets`, {});
    const { id: webhookId } = await ask<{ id: string }>('POST', `/${id}/tests`);
    await ask('POST', `/${id}/deliveries/${webhookId}/replays`);
    for (const status of ['disabled', 'enabled']) await ask('PUT', `/${id}/status`, { status });
    await app.call('GET', '/v1/changes?kind=webhook_endpoint', { token });
  }
  const page = await ask<{ nextCursor?: string }>('GET', `/${some.id}/deliveries?limit=1`);
  if (page.nextCursor !== undefined)
    await ask('GET', `/${some.id}/deliveries?limit=1&cursor=${page.nextCursor}`);
  await ask('DELETE', `/${dead.id}`);
}
