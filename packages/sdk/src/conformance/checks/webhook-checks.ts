import type {
  Change,
  Problem,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame, NotJudged } from '../finding.ts';
import type { World } from '../world.ts';
import { changesSince, feedEnd } from './feed-reading.ts';

/** Each the machine itself, its network or what a provider of clouds keeps for it. */
const privateHosts = [
  ...[
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'localhost',
    '169.254.169.254',
    '0xa9fea9fe',
  ],
  ...['10.0.0.1', '[fe80::1]', '[fd00:ec2::254]', '[64:ff9b::7f00:1]'],
];

/** Leads nowhere, wherever it is asked for: RFC 6761, 6.4. */
const nowhere = 'https://conformance.invalid/saldo';

/** `13-webhooks.md` */
export const webhookChecks: readonly Check[] = [
  check('WHK-1', 'an endpoint, made and read', async (world) => {
    const { id, secret } = await made(world);
    const key = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1] ?? '';
    const length = key === '' ? 0 : atob(key).length;
    hold(
      length >= 24 && length <= 64,
      'createWebhookEndpoint answered a secret that is none of Standard Webhooks.',
    );
    for (const operation of ['getWebhookEndpoint', 'listWebhookEndpoints']) {
      const path = operation === 'getWebhookEndpoint' ? { webhookEndpointId: id } : {};
      const answer = await world.good(operation, { as: world.key, path });
      hold(!JSON.stringify(answer.body).includes(secret), `${answer.asked} answered the secret once more.`);
    }
    await remove(world, id);
  }),
  check('WHK-2', 'addresses of the machine, its network and its provider', async (world) => {
    for (const host of privateHosts) {
      const body = { url: `https://${host}/` };
      const answer = await world.target.ask('createWebhookEndpoint', { as: world.key, body });
      if (answer.status === 422) {
        const wrong = (answer.body as Problem).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
        holdSame('What is wrong with an endpoint', wrong, ['/url address-not-allowed']);
        continue;
      }
      holdOutcome(answer, 201);
      const path = { webhookEndpointId: (answer.body as WebhookEndpoint).id };
      const test = await world.read<WebhookDelivery>('testWebhookEndpoint', { as: world.key, path });
      await remove(world, path.webhookEndpointId);
      holdSame('The attempt of a test', test.attempts.at(-1)?.error, 'refused');
    }
  }),
  check('WHK-3', 'a secret, rotated', async (world) => {
    const { id, secret } = await made(world);
    const path = { webhookEndpointId: id };
    const rotate = (overlapSeconds: number) =>
      world.read<WebhookEndpointWithSecret>('rotateWebhookSecret', {
        as: world.key,
        path,
        body: { overlapSeconds },
      });
    const first = await rotate(3600);
    hold(first.secret !== secret, 'rotateWebhookSecret answered the secret that there was.');
    holdSame(
      'Whether the secrets end',
      first.secrets.map(({ endsAt }) => endsAt !== undefined),
      [false, true],
    );
    holdSame('Secrets after a rotation without overlap', (await rotate(0)).secrets.length, 1);
    await remove(world, id);
  }),
  check('WHK-4', 'an endpoint in the feed', async (world) => {
    const start = await feedEnd(world);
    const { id } = await made(world);
    const path = { webhookEndpointId: id };
    for (const status of ['disabled', 'enabled'])
      await world.good('setWebhookEndpointStatus', { as: world.key, path, body: { status } });
    hold(
      !JSON.stringify(await changesSince(world, start)).includes('conformance.invalid'),
      'The feed told the address of an endpoint.',
    );
    await remove(world, id);
    const told = (await changesSince(world, start)).filter((change: Change) => change.id === id);
    holdSame(
      'Changes of an endpoint that was made, disabled, enabled and deleted',
      told.map(({ kind, op }) => `${kind} ${op}`),
      ['upsert', 'upsert', 'upsert', 'delete'].map((op) => `webhook_endpoint ${op}`),
    );
  }),
  check('WHK-5', 'a message, tried, on record and tried again', async (world) => {
    const { id, secrets } = await made(world);
    const path = { webhookEndpointId: id };
    const { id: webhookId } = await world.read<WebhookDelivery>('testWebhookEndpoint', {
      as: world.key,
      path,
    });
    const again = { as: world.key, path: { ...path, webhookId } };
    holdSame(
      'The message of a replay',
      (await world.read<WebhookDelivery>('replayWebhookDelivery', again)).id,
      webhookId,
    );
    const { data } = await world.read<WebhookDeliveryPage>('listWebhookDeliveries', { as: world.key, path });
    holdSame(
      'Attempts in the log, by message',
      data.map((one) => [one.id, one.attempts.length]),
      [[webhookId, 2]],
    );
    const unknown = {
      ...again,
      path: { ...path, webhookId: `msg_${crypto.randomUUID().replaceAll('-', '')}` },
    };
    holdOutcome(await world.target.ask('replayWebhookDelivery', unknown), '404 not-found');
    for (const [operation, body] of [
      ['updateWebhookEndpoint', { url: nowhere, kinds: ['partner'] }],
      ['replayWebhooks', { since: new Date().toISOString() }],
    ] as const) {
      const { secrets: left } = await world.read<WebhookEndpoint>(operation, { as: world.key, path, body });
      holdSame(`Secrets after ${operation}`, left, secrets);
    }
    await remove(world, id);
  }),
];

async function made(world: World): Promise<WebhookEndpointWithSecret> {
  const body = { url: nowhere, description: world.name('W') };
  const answer = await world.target.ask('createWebhookEndpoint', { as: world.key, body });
  if (answer.status === 422) throw new NotJudged('needs a server that sends webhooks to any public address');
  holdOutcome(answer, 201);
  return answer.body as WebhookEndpointWithSecret;
}

async function remove(world: World, webhookEndpointId: string): Promise<void> {
  const path = { webhookEndpointId };
  holdOutcome(await world.target.ask('deleteWebhookEndpoint', { as: world.key, path }), 204);
}
