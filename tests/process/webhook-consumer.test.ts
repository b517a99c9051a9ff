import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSaldo, type Saldo } from '@saldo/sdk';
import { fromRoot } from '../../scripts/process/root.ts';
import { written } from '../../packages/sdk/src/cli/testing/run-saldo.ts';
import { blockRunBy } from '../snippets/blocks.ts';
import { keyOf, prepareDatabase } from './prepared-database.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

/** The consumer of the guide, as it stands there. */
const consumerOfTheGuide = blockRunBy('tests/process/webhook-consumer.test.ts', 'docs/webhooks.md');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

class Consumer {
  readonly #folder: string;
  readonly #port: number;
  #child: ChildProcess | undefined;
  #text = '';
  #forgotten = 0;
  secrets = '';

  constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  async start(): Promise<void> {
    const env = {
      PORT: String(this.#port),
      SEEN: join(this.#folder, 'seen.txt'),
      SALDO_WEBHOOK_SECRETS: this.secrets,
    };
    const child = spawn(process.execPath, [join(this.#folder, 'consumer.js')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => (this.#text += chunk.toString()));
    await written(child.stdout, 'ready');
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || !child.kill('SIGKILL')) return;
    await once(child, 'exit');
  }

  get #dealtWith(): number {
    return this.#text.split('\n').filter((line) => line !== '' && line !== 'ready').length;
  }

  /** Ever, also where it has forgotten. */
  async #noted(): Promise<number> {
    const seen = await readFile(join(this.#folder, 'seen.txt'), 'utf8').catch(() => '');
    return this.#forgotten + Math.max(0, seen.split('\n').length - 1);
  }

  /** Kills it when it has noted all that it dealt with: what it has not, it would deal with again. */
  async killAtRest(): Promise<void> {
    while ((await this.#noted()) < this.#dealtWith);
    await this.kill();
  }

  async forget(): Promise<void> {
    this.#forgotten = await this.#noted();
    await rm(join(this.#folder, 'seen.txt'));
  }

  get received(): string[] {
    return this.#text.split('\n').flatMap((line) => /^partner\.upsert (\S+)$/.exec(line)?.[1] ?? []);
  }

  async waitFor(count: number): Promise<void> {
    while (this.received.length < count) await once(this.#child!.stdout!, 'data');
  }
}

const names = (count: number, start = 0) => Array.from({ length: count }, (_, n) => `P-${start + n}`);

function publish(saldo: Saldo, externalIds: readonly string[]) {
  const data = { name: 'x', direction: 'receivable' } as const;
  return saldo
    .publish(externalIds.map((externalId) => ({ kind: 'partner' as const, externalId, data })))
    .summary();
}

// What is sent is kept by the same statements on both databases; this one starts faster.
test('the consumer of the guide survives restarts of either side and replays', async (context) => {
  await using prepared = await prepareDatabase('PostgreSQL');
  // Where its imports are found.
  await mkdir(fromRoot('.cache'), { recursive: true });
  const folder = await mkdtemp(fromRoot('.cache/webhook-consumer-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'consumer.js'), consumerOfTheGuide);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const port = await freePort();
  const consumer = new Consumer(folder, port);
  context.after(() => consumer.kill());
  const url = `http://127.0.0.1:${port}/saldo`;
  const env = {
    ...prepared.env,
    SALDO_WEBHOOK_HOSTS: `http://127.0.0.1:${port}`,
    SALDO_WEBHOOK_HOSTS_PRIVATE: 'on',
  };
  const auth = await keyOf(prepared);
  let id: string;
  let start: string;
  {
    await using serving = new ServerProcess(env, saldoServer('serve'));
    const saldo = createSaldo({ baseUrl: await serving.ready(), auth });
    const endpoint = await saldo.webhooks.create({ url, kinds: ['partner'] });
    id = endpoint.id;
    consumer.secrets = endpoint.secret;
    start = endpoint.cursor;
    await consumer.start();
    await publish(saldo, names(20));
    await consumer.waitFor(20);
    // The consumer is away: what comes meanwhile waits.
    await consumer.killAtRest();
    await publish(saldo, names(20, 20));
    while ((await saldo.webhooks.get(id)).failing === undefined)
      await saldo.webhooks.deliveries(id).then(() => {});
    await consumer.start();
    assert.equal((await saldo.webhooks.test(id)).status, 'delivered');
    await consumer.waitFor(40);
    // Many to send, and the server dies in the middle.
    await publish(saldo, names(60, 40));
    await consumer.waitFor(50);
    await serving.kill('SIGKILL');
  }
  await using again = new ServerProcess(env, saldoServer('serve'));
  const saldo = createSaldo({ baseUrl: await again.ready(), auth });
  // At once rather than when the lease of the dead one is over.
  const { cursor } = await saldo.webhooks.get(id);
  await saldo.webhooks.replay(id, { after: cursor });
  await consumer.waitFor(100);
  assert.deepEqual(consumer.received, names(100));
  assert.equal((await saldo.webhooks.get(id)).failing, undefined);
  // Dealt with once, and dealt with again by who has forgotten.
  await consumer.killAtRest();
  await consumer.forget();
  const { secret } = await saldo.webhooks.rotateSecret(id, { overlapSeconds: 0 });
  consumer.secrets = `${consumer.secrets} ${secret}`;
  await consumer.start();
  await saldo.webhooks.replay(id, { after: start });
  await consumer.waitFor(200);
  assert.deepEqual(consumer.received.slice(100), names(100));
});
