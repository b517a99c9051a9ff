import { createApp, type App } from '../../packages/demo-server/src/server/app.ts';
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import { listen, type Listening } from '../../packages/demo-server/src/server/http/listen.ts';
import { databaseBuckets } from '../../packages/demo-server/src/server/limits/database-buckets.ts';
import { DEFAULT_RATE_LIMITS } from '../../packages/demo-server/src/server/limits/rate-policy.ts';
import { createBenchPublisher, openBenchPostgres } from './bench-server.ts';
import { pairedMedians, print, tell } from './measure.ts';

const REQUESTS = 2_000;
const AT_ONCE = 8;
const ROUNDS = 5;
/** Enough for all rounds. */
const WIDE = { requests: 9_999_999, seconds: 60 };

const { database, stop } = await openBenchPostgres();
const world = {
  database,
  blobs: databaseBlobs,
  clock: () => Date.now(),
  random: (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes),
  log: () => undefined,
};
const opened: { listening: Listening; app: App }[] = [];
try {
  const { apiKey } = await createBenchPublisher(database);
  const { apiKey: spent } = await createBenchPublisher(database);
  const without = await open();
  const limits = { ...DEFAULT_RATE_LIMITS, key: WIDE, publisher: WIDE };
  const within = await open({ rateLimits: limits, sharedRates: databaseBuckets(database) });
  const few = { ...DEFAULT_RATE_LIMITS, key: { requests: 1, seconds: 86_400 } };
  const beyond = await open({ rateLimits: few, sharedRates: databaseBuckets(database) });

  tell(`${REQUESTS} requests at a time, ${AT_ONCE} at once`);
  const counted = await pairedMedians(
    ROUNDS,
    () => perSecond(within, apiKey, 200),
    () => perSecond(without, apiKey, 200),
  );
  print({
    name: 'requests that rate limits count, by one key over HTTP on PostgreSQL',
    value: counted.ours,
    unit: 'requests/s',
    against: 'the same requests without limits',
    ratio: counted.ratio,
    aim: { atLeast: 0.9 },
  });

  while ((await ask(beyond, spent)) !== 429);
  const refused = await pairedMedians(
    ROUNDS,
    () => perSecond(beyond, spent, 429),
    () => perSecond(without, apiKey, 200),
  );
  print({
    name: 'requests that are refused with 429',
    value: refused.ours,
    unit: 'requests/s',
    against: 'requests that are answered, without limits',
    ratio: refused.ratio,
    aim: { atLeast: 1.5 },
  });
} finally {
  for (const { listening, app } of opened) {
    app.close();
    await listening.close();
  }
  await stop();
}

async function open(options: Pick<Parameters<typeof createApp>[0], 'rateLimits' | 'sharedRates'> = {}) {
  const app = createApp({ ...world, ...options });
  const listening = await listen(app.fetch, { port: 0, hostname: '127.0.0.1' });
  opened.push({ listening, app });
  return listening.url;
}

async function ask(base: string, key: string): Promise<number> {
  const { status, body } = await fetch(`${base}/v1/partners?limit=1`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  await body?.cancel();
  return status;
}

async function perSecond(base: string, key: string, expected: number): Promise<number> {
  const startedAt = performance.now();
  const client = async () => {
    for (let n = 0; n < REQUESTS / AT_ONCE; n++) {
      const status = await ask(base, key);
      if (status !== expected) throw new Error(`answered ${status} instead of ${expected}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return REQUESTS / ((performance.now() - startedAt) / 1000);
}
