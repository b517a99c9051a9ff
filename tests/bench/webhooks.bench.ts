import { once } from 'node:events';
import { createServer as createHttpServer, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { createSaldo } from '@saldo/sdk';
import { createApp } from '../../packages/demo-server/src/server/app.ts';
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import { WebhookSender } from '../../packages/demo-server/src/server/delivery/webhook-sender.ts';
import { listen } from '../../packages/demo-server/src/server/http/listen.ts';
import { readHostList } from '../../packages/demo-server/src/server/outbound/host-list.ts';
import { openOutbound } from '../../packages/demo-server/src/server/outbound/open-outbound.node.ts';
import { openSecrets } from '../../packages/demo-server/src/server/secrets/open-secrets.ts';
import { createBenchPublisher, openBenchPostgres } from './bench-server.ts';
import { print, tell } from './measure.ts';

const CHANGES = 10_000;
const ENDPOINTS = 20;
const BARE = 10_000;

const received = new Map<string, number>();
const all = Promise.withResolvers<void>();
const receiver = createHttpServer((asked, response) => {
  asked.resume().on('end', () => response.writeHead(204).end());
  const path = asked.url!;
  received.set(path, (received.get(path) ?? 0) + 1);
  const live = [...received].filter(([name]) => name !== '/bare');
  if (live.length === ENDPOINTS - 1 && live.every(([, count]) => count >= CHANGES)) all.resolve();
}).listen(0, '127.0.0.1');
await once(receiver, 'listening');
/** Accepts, and never answers. */
const dead = createServer(() => undefined).listen(0, '127.0.0.1');
await once(dead, 'listening');
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

const { database, stop } = await openBenchPostgres();
const { apiKey } = await createBenchPublisher(database);
const clock = () => Date.now();
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
const hosts = readHostList(`http://127.0.0.1:${portOf(receiver)},http://127.0.0.1:${portOf(dead)}`)!;
const outbound = openOutbound({ hosts, privateToo: true });
const world = { database, clock, random, log: () => undefined };
const app = createApp({ ...world, blobs: databaseBlobs, webhooks: outbound });
const server = await listen(app.fetch, { port: 0, hostname: '127.0.0.1' });
const sender = new WebhookSender({ ...world, secrets: openSecrets([], random), outbound });

try {
  const saldo = createSaldo({ baseUrl: server.url, auth: apiKey });
  const kinds = ['partner' as const];
  const { id } = await saldo.webhooks.create({ url: `http://127.0.0.1:${portOf(dead)}/`, kinds });
  for (let n = 1; n < ENDPOINTS; n++)
    await saldo.webhooks.create({ url: `http://127.0.0.1:${portOf(receiver)}/${n}`, kinds });
  tell(`publishing ${CHANGES} partners`);
  const data = { name: 'Cliente', direction: 'receivable' } as const;
  const records = Array.from({ length: CHANGES }, (_, n) => ({
    kind: 'partner' as const,
    externalId: `C-${n}`,
    data,
  }));
  await saldo.publish(records).summary();
  tell(`sending them to ${ENDPOINTS} endpoints, of which one does not answer`);
  const startedAt = performance.now();
  await sender.start();
  await all.promise;
  const seconds = (performance.now() - startedAt) / 1000;
  const { failing } = await saldo.webhooks.get(id);
  const arrived = [...received.values()].reduce((sum, count) => sum + count, 0);
  tell(
    `${arrived} arrived in ${seconds.toFixed(0)} s; the dead one was tried ${failing?.attempts ?? 0} times`,
  );
  await sender.stop();
  const bare = await barePosts();
  const value = arrived / seconds;
  print({
    name: `webhooks of ${CHANGES} changes to ${ENDPOINTS} endpoints, of which one does not answer, on PostgreSQL`,
    value,
    unit: 'messages/s',
    against: 'bare posts of the same size, as many at a time',
    ratio: value / bare,
    aim: { atLeast: 0.3 },
  });
} finally {
  await server.close();
  receiver.closeAllConnections();
  receiver.close();
  dead.close();
  await stop();
}
// The dead one holds its connection open.
process.exit();

/** Posts a second, each on a connection of its own, by a client that does nothing else. */
async function barePosts(): Promise<number> {
  const body = Buffer.alloc(360, 'x');
  const startedAt = performance.now();
  let left = BARE;
  const lane = async () => {
    while (left-- > 0) {
      const posting = request({ port: portOf(receiver), method: 'POST', path: '/bare', agent: false });
      posting.end(body);
      const [response] = (await once(posting, 'response')) as [NodeJS.ReadableStream];
      response.resume();
      await once(response, 'end');
    }
  };
  await Promise.all(Array.from({ length: ENDPOINTS - 1 }, lane));
  return BARE / ((performance.now() - startedAt) / 1000);
}
