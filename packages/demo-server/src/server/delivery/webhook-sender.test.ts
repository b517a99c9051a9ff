import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  ChangePage,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from '@saldo/sdk/contract';
import { verifyWebhook } from '@saldo/sdk/webhooks';
import type { Database } from '../db/database.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { readAudit } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';
import { TestReceiver, unreachable } from '../testing/test-receiver.ts';
import { WEBHOOKS_CHANNEL } from '../webhooks/webhooks-channel.ts';
import { WebhookSender } from './webhook-sender.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Resolves at the next notification of a changed endpoint, in whichever process it was changed. */
async function heard(database: Database): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = await database.listen(WEBHOOKS_CHANNEL, { onNotify: () => resolve(), onGap: () => {} });
  await promise;
  await stop();
}

/** A publisher with receivers, and processes that share a clock. */
class World {
  readonly receiver = new TestReceiver();
  readonly app: TestApp;
  readonly #database: Database;
  readonly #secrets = openSecrets(
    [crypto.getRandomValues(new Uint8Array(32))],
    crypto.getRandomValues.bind(crypto),
  );
  seeded!: SeededPublisher;

  constructor(database: Database) {
    this.#database = database;
    this.app = new TestApp(database, { webhooks: this.receiver, secrets: this.#secrets });
  }

  static async open(database: Database): Promise<World> {
    const world = new World(database);
    // A sender sends for all publishers, also for those of other tests.
    await database.kysely.deleteFrom('webhook_endpoints').execute();
    world.seeded = await seedPublisher(database);
    return world;
  }

  sender(database = this.#database, atOnce?: number): WebhookSender {
    return new WebhookSender({
      database,
      outbound: this.receiver,
      clock: () => this.app.now,
      // As much jitter as there is.
      random: (bytes) => void bytes.fill(255),
      secrets: this.#secrets,
      log: (entry) => entry.level === 'error' && console.error(entry),
      ...(atOnce === undefined ? {} : { atOnce }),
    });
  }

  async ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await this.app.call<Body>(method, path, { token: this.seeded.apiKey, body });
    assert.ok(answer.status < 300, `${method} ${path} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** An endpoint of partners, and nothing else unless told otherwise. */
  create(url: string, input: object = { kinds: ['partner'] }): Promise<WebhookEndpointWithSecret> {
    return this.ask('POST', '/v1/webhook-endpoints', { url, ...input });
  }

  endpoint(id: string): Promise<WebhookEndpoint> {
    return this.ask('GET', `/v1/webhook-endpoints/${id}`);
  }

  async log(id: string): Promise<WebhookDelivery[]> {
    return (await this.ask<WebhookDeliveryPage>('GET', `/v1/webhook-endpoints/${id}/deliveries?limit=200`))
      .data;
  }

  async publish(...externalIds: string[]): Promise<void> {
    const data = { name: 'x', direction: 'receivable' };
    const records = externalIds.map((externalId) => ({ kind: 'partner', externalId, data }));
    await this.ask('POST', '/v1/publish', { records });
  }

  ids(url: string): string[] {
    return this.receiver.posted.filter((one) => one.url === url).map((one) => one.headers['webhook-id']!);
  }
}

const names = (count: number, start = 0) =>
  Array.from({ length: count }, (_, n) => `P-${String(start + n).padStart(5, '0')}`);
const A = 'https://hooks.test/a';
const B = 'https://hooks.test/b';

withDatabases('webhooks', (databases) => {
  let world: World;
  before(async () => void (world = await World.open(databases.database)));

  test('tell what happens after the endpoint was made, in its order, signed, with ids and nothing else', async () => {
    await world.publish('before');
    const { id, secret } = await world.create(A);
    await world.publish(...names(120));
    const sender = world.sender();
    await sender.runDue();
    assert.deepEqual(world.receiver.at(A), names(120));
    assert.equal(new Set(world.ids(A)).size, 120);
    const { headers, body, event } = world.receiver.posted.at(-1)!;
    assert.deepEqual(
      (await verifyWebhook({ headers, body }, secret, { now: () => world.app.now })).event,
      event,
    );
    assert.deepEqual(Object.keys(event).toSorted(), ['cursor', 'data', 'timestamp', 'type']);
    assert.deepEqual(Object.keys(event.data).toSorted(), [
      'at',
      'externalId',
      'id',
      'kind',
      'op',
      'partnerId',
      'revision',
    ]);
    const { cursor, lastDeliveredAt, failing } = await world.endpoint(id);
    assert.deepEqual([cursor, failing], [event.cursor, undefined]);
    assert.equal(lastDeliveredAt, new Date(world.app.now).toISOString());
    const { data } = await world.ask<ChangePage>('GET', `/v1/changes?after=${event.cursor}`);
    assert.deepEqual(data, []);
    assert.equal((await world.log(id)).length, 120);
    await sender.stop();
  });

  test('come of the kinds and the partners subscribed to, and the cursor passes over the rest', async () => {
    const own = await World.open(databases.database);
    const { client, otherClient } = own.seeded;
    const { id } = await own.create(A, { kinds: ['document'], partnerIds: [client.partnerId] });
    const invoice = (externalId: string, partner: string) =>
      own.ask('PUT', `/v1/documents/external/${externalId}`, {
        ...{ type: 'invoice', direction: 'receivable', partner: { externalId: partner } },
        ...{ issueDate: '2026-01-10', total: { amount: '1.00', currency: 'PEN' } },
      });
    await invoice('D-1', client.externalId);
    await invoice('D-2', otherClient.externalId);
    await own.publish('P-1');
    await own.sender().runDue();
    assert.deepEqual(own.receiver.at(A), ['D-1']);
    const { cursor } = await own.endpoint(id);
    const later = await own.ask<ChangePage>('GET', `/v1/changes?after=${cursor}`);
    assert.deepEqual(later.data, []);
  });

  test('that fail come again after 5 s, 5 min, 30 min …, before all that came later, under the same id', async () => {
    const own = await World.open(databases.database);
    const { id } = await own.create(A);
    const sender = own.sender();
    own.receiver.answer = unreachable;
    await own.publish('P-1', 'P-2');
    const rests = [
      5.5 * SECOND_MS,
      5.5 * MINUTE_MS,
      33 * MINUTE_MS,
      132 * MINUTE_MS,
      5.5 * HOUR_MS,
      11 * HOUR_MS,
    ];
    for (const [index, restMs] of rests.entries()) {
      await sender.runDue();
      const { failing } = await own.endpoint(id);
      assert.equal(failing?.attempts, index + 1);
      assert.equal(Date.parse(failing.nextAttemptAt!) - own.app.now, restMs);
      const [delivery] = await own.log(id);
      assert.deepEqual([delivery!.status, delivery!.nextAttemptAt], ['failed', failing.nextAttemptAt]);
      own.app.now += restMs - 1;
      await sender.runDue();
      assert.equal(own.receiver.posted.length, index + 1);
      own.app.now += 1;
    }
    own.receiver.answer = () => ({ status: 200 });
    await sender.runDue();
    assert.deepEqual(own.receiver.at(A), [...rests.map(() => 'P-1'), 'P-1', 'P-2']);
    assert.equal(new Set(own.ids(A)).size, 2);
    assert.equal((await own.endpoint(id)).failing, undefined);
    const [, first] = await own.log(id);
    assert.deepEqual([first!.status, first!.attempts.length], ['delivered', 7]);
  });

  test('respect Retry-After, in seconds and as a date, and no other answer than 2xx is success', async () => {
    const own = await World.open(databases.database);
    const { id } = await own.create(A);
    const sender = own.sender();
    await own.publish('P-1');
    const wishes: [status: number, retryAfter: string | undefined, restMs: number][] = [
      [503, '120', 120 * SECOND_MS],
      [429, new Date(own.app.now + 120 * SECOND_MS + HOUR_MS).toUTCString(), HOUR_MS],
      [404, 'soon', 33 * MINUTE_MS],
      [304, undefined, 132 * MINUTE_MS],
      [199, '1', 330 * MINUTE_MS],
      [500, String(10 * DAY_MS), DAY_MS],
    ];
    for (const [status, retryAfter, restMs] of wishes) {
      own.receiver.answer = () => ({ status, ...(retryAfter === undefined ? {} : { retryAfter }) });
      await sender.runDue();
      const { failing } = await own.endpoint(id);
      assert.equal(Date.parse(failing!.nextAttemptAt!) - own.app.now, restMs, String(status));
      own.app.now += restMs;
    }
    const [delivery] = await own.log(id);
    assert.deepEqual(
      delivery!.attempts.map(({ status }) => status),
      wishes.map(([status]) => status),
    );
  });

  test('end with an answer of 410, and after five days of failure, which the feed and the audit tell', async () => {
    const own = await World.open(databases.database);
    const [gone, failing] = [await own.create(A), await own.create(B)];
    own.receiver.answer = ({ url }) => ({ status: url === A ? 410 : 500 });
    const sender = own.sender();
    await own.publish('P-1', 'P-2');
    const startedMs = own.app.now;
    for (; own.app.now < startedMs + 6 * DAY_MS; own.app.now += HOUR_MS) await sender.runDue();
    assert.equal(own.receiver.at(A).length, 1);
    const sentB = own.receiver.at(B).length;
    assert.ok(sentB > 8 && sentB < 15, String(sentB));
    assert.deepEqual((await own.endpoint(gone.id)).disabled?.reason, 'gone');
    const { status, disabled } = await own.endpoint(failing.id);
    assert.deepEqual([status, disabled?.reason], ['disabled', 'failing']);
    assert.ok(Date.parse(disabled!.at) - startedMs >= 5 * DAY_MS);
    const { data } = await own.ask<ChangePage>('GET', '/v1/changes?kind=webhook_endpoint');
    const told = data.flatMap((change) =>
      change.kind === 'webhook_endpoint' && change.revision === 2 ? [change.data] : [],
    );
    assert.deepEqual(
      told.map((one) => [one?.id, one?.disabled?.reason]),
      [
        [gone.id, 'gone'],
        [failing.id, 'failing'],
      ],
    );
    const acts = await readAudit(databases.database, own.seeded.publisherId);
    assert.equal(acts.filter((act) => /^job \S+ webhook_endpoint.disabled$/.test(act)).length, 2);

    own.receiver.answer = () => ({ status: 204 });
    await own.ask('PUT', `/v1/webhook-endpoints/${failing.id}/status`, { status: 'enabled' });
    await sender.runDue();
    assert.deepEqual(own.receiver.at(B).slice(sentB), ['P-1', 'P-2']);
  });

  test('are sent again from an instant on and after a cursor, under their ids', async () => {
    const own = await World.open(databases.database);
    const { id } = await own.create(A);
    const sender = own.sender();
    for (const name of ['P-1', 'P-2', 'P-3']) {
      await own.publish(name);
      await sender.runDue();
      own.app.now += MINUTE_MS;
    }
    const [, second] = own.receiver.posted;
    const move = async (from: object) => {
      own.receiver.posted.length = 0;
      await own.ask('PUT', `/v1/webhook-endpoints/${id}/position`, from);
      await sender.runDue();
      return own.receiver.at(A);
    };
    const ids = own.ids(A);
    assert.deepEqual(await move({ since: second!.event.timestamp }), ['P-2', 'P-3']);
    assert.deepEqual(own.ids(A), ids.slice(1));
    assert.deepEqual(await move({ after: second!.event.cursor }), ['P-3']);
    assert.deepEqual(await move({ since: new Date(own.app.now).toISOString() }), []);
    assert.deepEqual(await move({ since: '2000-01-01T00:00:00Z' }), ['P-1', 'P-2', 'P-3']);
  });

  test('go on at once when a test arrives, and to another address when it is changed', async () => {
    const own = await World.open(databases.database);
    const { id } = await own.create(A);
    own.receiver.answer = ({ url }) => ({ status: url === A ? 503 : 204 });
    const sender = own.sender();
    await own.publish('P-1');
    await sender.runDue();
    await own.ask('PUT', `/v1/webhook-endpoints/${id}`, { url: B, kinds: ['partner'] });
    await sender.runDue();
    assert.deepEqual(own.receiver.at(B), ['P-1']);
    own.receiver.answer = () => ({ status: 503 });
    await own.publish('P-2');
    await sender.runDue();
    own.receiver.answer = () => ({ status: 204 });
    await sender.runDue();
    assert.deepEqual(own.receiver.at(B), ['P-1', 'P-2']);
    await own.ask('POST', `/v1/webhook-endpoints/${id}/tests`);
    await sender.runDue();
    assert.deepEqual(own.receiver.at(B), ['P-1', 'P-2', undefined, 'P-2']);
  });

  test('of an endpoint that is disabled, deleted or changed meanwhile end with the one that is under way', async () => {
    for (const what of ['disabled', 'deleted', 'changed'] as const) {
      const own = await World.open(databases.database);
      const { id } = await own.create(A);
      await own.publish('P-1', 'P-2', 'P-3');
      const sender = own.sender();
      own.receiver.answer = async () => {
        if (own.receiver.posted.length > 1) return { status: 204 };
        const path = `/v1/webhook-endpoints/${id}`;
        // Told by the database, also to other processes: the sender, who listened first, has heard it by then.
        const told = heard(databases.database);
        if (what === 'disabled') await own.ask('PUT', `${path}/status`, { status: 'disabled' });
        else if (what === 'deleted') await own.ask('DELETE', path);
        else await own.ask('PUT', path, { url: B, kinds: ['partner'] });
        await told;
        return { status: 204 };
      };
      await sender.start();
      await sender.runDue();
      assert.deepEqual(own.receiver.at(A), ['P-1'], what);
      assert.deepEqual(own.receiver.at(B), what === 'changed' ? ['P-2', 'P-3'] : []);
      if (what === 'disabled') {
        await own.ask('PUT', `/v1/webhook-endpoints/${id}/status`, { status: 'enabled' });
        await sender.runDue();
        assert.deepEqual(own.receiver.at(A), ['P-1', 'P-2', 'P-3']);
      }
      await sender.stop();
    }
  });

  test('wake whoever sends at once, and a sender that stops lets what it sends to another', async () => {
    const own = await World.open(databases.database);
    await own.create(A);
    const [one, two] = [own.sender(), own.sender()];
    const begun = Promise.withResolvers<void>();
    own.receiver.answer = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
        begun.resolve();
      });
    await one.start();
    await own.publish('P-1');
    await begun.promise;
    await one.stop();
    own.receiver.answer = () => ({ status: 204 });
    await two.runDue();
    assert.deepEqual(own.receiver.at(A), ['P-1', 'P-1']);
    assert.equal(new Set(own.ids(A)).size, 1);
    await two.stop();
  });

  test('to an endpoint that does not answer hold up no other, however few are sent to at a time', async () => {
    const own = await World.open(databases.database);
    for (const n of [1, 2, 3, 4]) await own.create(`https://slow.test/${n}`);
    const sender = own.sender(databases.database, 4);
    own.receiver.answer = unreachable;
    await own.publish('P-1');
    await sender.runDue();
    own.app.now += DAY_MS;
    await own.create(A);
    const hanging = Promise.withResolvers<object>();
    own.receiver.answer = ({ url }) => (url === A ? { status: 204 } : hanging.promise);
    const slow = sender.runDue();
    await own.publish(...names(60));
    const arrived = sender.runDue();
    while (own.receiver.at(A).length < 60) await new Promise((resolve) => setImmediate(resolve));
    hanging.resolve({ status: 204 });
    await Promise.all([slow, arrived]);
    assert.deepEqual(own.receiver.at(A), names(60));
    await sender.stop();
  });
});

withDatabases(
  'webhooks of several processes',
  (databases) => {
    test('are sent once while all live, in their order', async () => {
      const world = await World.open(databases.database);
      const urls = names(6).map((name) => `https://hooks.test/${name}`);
      for (const url of urls) await world.create(url);
      const others = await Promise.all([1, 2, 3].map(() => databases.openAnother()));
      const senders = others.map((database) => world.sender(database));
      world.receiver.answer = async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return { status: 204 };
      };
      try {
        for (const sender of senders) await sender.start();
        for (let n = 0; n < 10; n++) await world.publish(...names(10, 10 * n));
        await Promise.all(senders.map((sender) => sender.runDue()));
        while (urls.some((url) => world.receiver.at(url).length < 100))
          await new Promise((resolve) => setImmediate(resolve));
      } finally {
        await Promise.all(senders.map((sender) => sender.stop()));
        await Promise.all(others.map((database) => database.close()));
      }
      for (const url of urls) assert.deepEqual(world.receiver.at(url), names(100));
    });

    test('of one that died are sent by another when the lease is over', async () => {
      const world = await World.open(databases.database);
      await world.create(A);
      const [one, two] = [world.sender(), world.sender()];
      await world.publish('P-1');
      const hanging = Promise.withResolvers<object>();
      const begun = Promise.withResolvers<void>();
      world.receiver.answer = () => {
        begun.resolve();
        return hanging.promise;
      };
      const dead = one.runDue();
      await begun.promise;
      await two.runDue();
      assert.equal(world.receiver.posted.length, 1);
      world.app.now += MINUTE_MS;
      world.receiver.answer = () => ({ status: 204 });
      await two.runDue();
      assert.deepEqual(world.receiver.at(A), ['P-1', 'P-1']);
      hanging.resolve({ status: 500 });
      await dead;
      // Who comes back late has lost its say.
      await world.publish('P-2');
      await two.runDue();
      assert.deepEqual(world.receiver.at(A), ['P-1', 'P-1', 'P-2']);
    });
  },
  { engines: ['PostgreSQL'] },
);
