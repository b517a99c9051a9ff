import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ApiKeySecret } from '@saldo/sdk/contract';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  DEFAULT_RATE_LIMITS,
  type RateLimits,
} from '../../packages/demo-server/src/server/limits/rate-policy.ts';
import { mintToken } from '../../packages/demo-server/src/server/principal/token.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

const ORIGIN = 'https://erp.example';
const few = (requests: number) => ({ requests, seconds: 60 });

withDatabases(
  'rate limits',
  (databases) => {
    let seeded: SeededPublisher;
    before(async () => {
      seeded = await seedPublisher(databases.database);
    });

    const limited = (limits: Partial<RateLimits>) =>
      new TestApp(databases.database, { rateLimits: { ...DEFAULT_RATE_LIMITS, ...limits } });
    const wrong = () =>
      mintToken('api-key', seeded.publisherId, (bytes) => void crypto.getRandomValues(bytes));

    test('are told on every answer, to pages too', async () => {
      const app = limited({});
      const { token } = seeded.client;
      const page = await app.call('GET', '/v1/documents', { token });
      assert.equal(page.headers.get('ratelimit-policy'), '"session";q=1200;w=60, "partner";q=6000;w=60');
      assert.equal(page.headers.get('ratelimit'), '"session";r=1199;t=1, "partner";r=5999;t=1');
      const missing = await app.call('GET', `/v1/documents/${crypto.randomUUID()}`, { token });
      assert.match(missing.headers.get('ratelimit') ?? '', /^"session";r=1198;/);
      const invalid = await app.call('GET', '/v1/documents?limit=0', { token });
      assert.match(invalid.headers.get('ratelimit') ?? '', /^"session";r=1197;/);
      const forbidden = await app.call('GET', '/v1/documents', { token, headers: { Origin: ORIGIN } });
      assert.equal(forbidden.status, 403);
      assert.match(
        forbidden.headers.get('access-control-expose-headers') ?? '',
        /RateLimit, RateLimit-Policy/,
      );
      assert.match(forbidden.headers.get('ratelimit') ?? '', /^"session";r=1196;/);
      const stranger = await app.call('GET', '/v1/documents', { address: '198.51.100.1' });
      assert.match(stranger.headers.get('ratelimit') ?? '', /^"address";r=599;t=1$/);
    });

    test('of a publisher are not multiplied by making keys', async () => {
      const app = limited({ publisher: few(20) });
      let passed = 0;
      for (let key = 0; key < 5; key++) {
        const body = { name: `key ${key}`, scopes: ['read'] };
        const made = await app.call<ApiKeySecret>('POST', '/v1/api-keys', { token: seeded.apiKey, body });
        if (made.status !== 201) break;
        passed += 1;
        for (let n = 0; n < 10; n++) {
          const { status } = await app.call('GET', '/v1/partners', { token: made.body.secret });
          if (status === 200) passed += 1;
        }
      }
      assert.equal(passed, 20);
    });

    test('refuse 2,000 wrong tokens from one address, none of which keeps a good one out', async () => {
      const app = limited({ address: few(50) });
      const statuses = new Map<number, number>();
      const token = wrong();
      for (let n = 0; n < 2_000; n++) {
        const { status } = await app.call('GET', '/v1/partners', {
          token: n < 100 ? wrong() : `${token.slice(0, -1)}${n % 10}`,
          address: '198.51.100.7',
        });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      assert.deepEqual(Object.fromEntries(statuses), { 401: 50, 429: 1950 });
      const good = await app.call('GET', '/v1/partners', { token: seeded.apiKey, address: '198.51.100.7' });
      assert.equal(good.status, 200);
      const other = await app.call('GET', '/v1/partners', { token: wrong(), address: '198.51.100.8' });
      assert.equal(other.status, 401);
    });

    test('count addresses of IPv6 by what one holder has', async () => {
      const app = limited({ address: few(5) });
      const from = async (address: string) => (await app.call('GET', '/v1/partners', { address })).status;
      const rotated: number[] = [];
      for (let n = 1; n <= 6; n++) rotated.push(await from(`2001:db8:1:2::${n.toString(16)}`));
      assert.deepEqual(rotated, [401, 401, 401, 401, 401, 429]);
      assert.equal(await from('2001:db8:1:3::1'), 401);
    });

    test('count a stream as one request and never cut it', async () => {
      const app = limited({ key: few(2) });
      const record = (n: number) => ({
        kind: 'partner',
        externalId: `S-${n}`,
        data: { name: 'Ficticia', direction: 'receivable' },
      });
      const lines = Array.from({ length: 500 }, (_, n) => JSON.stringify(record(n))).join('\n');
      const headers = { 'Content-Type': 'application/x-ndjson' };
      const body = new TextEncoder().encode(lines);
      const { status, body: results } = await app.call<unknown[]>('POST', '/v1/publish', {
        token: seeded.apiKey,
        body,
        headers,
      });
      assert.deepEqual([status, results.length], [200, 501]);
      assert.equal((await app.call('GET', '/v1/partners', { token: seeded.apiKey })).status, 200);
      const third = await app.call('GET', '/v1/partners', { token: seeded.apiKey });
      assert.deepEqual(refusal(third), ['429 too-many-requests']);
      assert.equal(third.headers.get('retry-after'), '30');
      assert.match(third.headers.get('ratelimit') ?? '', /^"key";r=0;t=30, /);
      // Who comes when it says passes, and nobody sooner.
      app.now += 29_999;
      assert.equal((await app.call('GET', '/v1/partners', { token: seeded.apiKey })).status, 429);
      app.now += 1;
      assert.equal((await app.call('GET', '/v1/partners', { token: seeded.apiKey })).status, 200);
    });
  },
  { engines: ['PGlite'] },
);
