import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { prepareDatabase } from './prepared-database.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

/** So slow that nothing comes back while the test runs. */
const LIMITS = 'key=100/86400,address=5/86400';
/** What a process may let through before it tells the other: 2 %. */
const PORTION = 2;

/** Asks, and holds that the answer tells how the asker stands, whatever it is. */
async function ask(url: string, headers: Record<string, string>, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, { ...init, headers });
  await answer.arrayBuffer();
  assert.match(answer.headers.get('ratelimit-policy') ?? '', /^"\w+";q=\d+;w=86400/, String(answer.status));
  assert.match(answer.headers.get('ratelimit') ?? '', /^"\w+";r=\d+;t=\d+/, String(answer.status));
  return answer;
}

/** Statuses of who shows no credential, one after the other. */
async function statusesFrom(base: string, forwarded: readonly string[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const one of forwarded)
    statuses.push((await ask(`${base}/v1/partners`, { 'X-Forwarded-For': one })).status);
  return statuses;
}

const SIX = [0, 1, 2, 3, 4, 5];
const FIVE_PASS = [401, 401, 401, 401, 401, 429];

test('rate limits of two processes on one PostgreSQL', async (context) => {
  await using prepared = await prepareDatabase('PostgreSQL');
  const database = await prepared.open();
  const { apiKey } = await seedPublisher(database);
  await database.close();
  const env = { ...prepared.env, SALDO_RATE_LIMITS: LIMITS };
  await using one = new ServerProcess(env, saldoServer('serve'));
  const trusted = { ...env, SALDO_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' };
  await using other = new ServerProcess(trusted, saldoServer('serve'));
  const [direct, behindProxy] = await Promise.all([one.ready(), other.ready()]);

  await context.test(
    'one key has one quota over both, told on every answer, with when to come again',
    async () => {
      const headers = { Authorization: `Bearer ${apiKey}` };
      const statuses: number[] = [];
      const client = async (base: string) => {
        for (let n = 0; n < 20; n++) {
          const answer = await ask(`${base}/v1/partners?limit=${n === 0 ? 0 : 1}`, headers);
          statuses.push(answer.status);
          if (answer.status !== 429) continue;
          const seconds = Number(answer.headers.get('retry-after'));
          // One comes back in 864 s, a little later where both have let through their portions.
          assert.ok(seconds > 0 && seconds <= 864 * (1 + 2 * PORTION), String(seconds));
          assert.match(answer.headers.get('ratelimit')!, new RegExp(`"key";r=0;t=${seconds}\\b`));
        }
      };
      await Promise.all([1, 2, 3, 4].flatMap(() => [client(direct), client(behindProxy)]));
      const passed = statuses.filter((status) => status !== 429).length;
      // 422 is what is wrong with the first one of each client.
      assert.deepEqual([...new Set(statuses)].toSorted(), [200, 422, 429]);
      assert.ok(passed >= 100 && passed <= 100 + 2 * PORTION + 8, `${passed} passed`);
    },
  );

  await context.test('an address that no proxy vouches for counts as itself, whatever it says', async () => {
    const forwarded = SIX.map((n) => `203.0.113.${n}, 10.0.0.${n}`);
    assert.deepEqual(await statusesFrom(direct, forwarded), FIVE_PASS);
  });

  await context.test(
    'behind proxies that are trusted the last address counts that is none of them',
    async () => {
      const forwarded = SIX.map((n) => `203.0.113.${n}, 198.51.100.7, 10.0.0.${n}`);
      assert.deepEqual(await statusesFrom(behindProxy, forwarded), FIVE_PASS);
      assert.deepEqual(await statusesFrom(behindProxy, ['198.51.100.7, 198.51.100.8']), [401]);
      // What is no address stands for the proxy itself, which the other process has counted: this one learns it by its first.
      const [, next] = await statusesFrom(behindProxy, ['198.51.100.9, unknown', '198.51.100.9, unknown']);
      assert.equal(next, 429);
    },
  );
});
