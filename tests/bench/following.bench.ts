import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createSaldo, type Saldo } from '@saldo/sdk';
import type { PublishRecord, SessionInput } from '@saldo/sdk/contract';
import { saldoServer, ServerProcess } from '../process/server-process.ts';
import { createBenchPublisher, openBenchPostgres } from './bench-server.ts';
import { EventListeners } from './event-listeners.ts';
import { pairedMedians, print, tell } from './measure.ts';

const FOLLOWERS = Number(process.env['SALDO_BENCH_FOLLOWERS'] ?? 2000);
/** As many as one credential may have. */
const PER_SESSION = 20;
const SESSIONS = FOLLOWERS / PER_SESSION;
const ROUNDS = 20;

const of = `of ${FOLLOWERS.toLocaleString('en')} followers of one process`;
/** As long as one of ours. */
const EVENT = `event: change\nid: ${'x'.repeat(128)}\ndata: ${JSON.stringify({ data: 'x'.repeat(240) })}\n\n`;
const BARE = [fileURLToPath(new URL('bare-events.ts', import.meta.url))];

const { database, url: DATABASE_URL, stop } = await openBenchPostgres();
const { apiKey } = await createBenchPublisher(database);
await using server = new ServerProcess({ DATABASE_URL }, saldoServer('serve'));
const baseUrl = await server.ready();
const saldo = createSaldo({ baseUrl, auth: apiKey });
await using bare = new ServerProcess({}, BARE);
const bareUrl = await bare.ready();

try {
  let published = 0;
  const invoice = (partner: string): PublishRecord => ({
    kind: 'document',
    externalId: `F-${published++}`,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: partner },
      issueDate: '2026-01-10',
      total: { amount: '10.00', currency: 'PEN' },
    },
  });
  const partners = Array.from({ length: SESSIONS }, (_, n) => `C-${n}`);
  await publish(
    saldo,
    partners.map((externalId) => ({
      kind: 'partner',
      externalId,
      data: { name: 'Cliente Ficticio', direction: 'receivable' },
    })),
  );

  // Of one process memory tells something once: what it has used it keeps.
  const [ours, theirs] = await compare('of the publisher, whom every change concerns', staffOf, () =>
    publish(saldo, [invoice('C-0')]),
  );
  print({
    name: `memory of one ${of}`,
    value: ours,
    unit: 'KB',
    against: 'one connection of a bare server of Node',
    ratio: ours / theirs,
    aim: { atMost: 4 },
  });
  await compare('of many partners, each of whom one change of a batch concerns', partnerOf, () =>
    publish(saldo, partners.map(invoice)),
  );

  function staffOf(n: number): SessionInput {
    const user = { externalId: `ana-${n}`, name: 'Ana Ejemplo' };
    return { staff: { sees: 'everything' }, user, allowOrigins: ['https://erp.example'] };
  }

  function partnerOf(n: number): SessionInput {
    return { partner: { externalId: partners[n]! }, allowOrigins: ['https://erp.example'] };
  }

  /** Opens as many followers at both and publishes in turns; tells how long the last of them waits, and answers what one costs. */
  async function compare(
    whose: string,
    sessionOf: (n: number) => SessionInput,
    change: () => Promise<void>,
  ): Promise<[ours: number, theirs: number]> {
    tell(`${FOLLOWERS} followers ${whose}`);
    const sessions = [];
    for (let n = 0; n < SESSIONS; n++) sessions.push(await saldo.sessions.create(sessionOf(n)));
    const tokens = sessions.flatMap(({ token }) => Array.from({ length: PER_SESSION }, () => token));
    const events = `${baseUrl}/v1/events?after=${await endOf(saldo)}`;
    const [ours, theirs] = [new EventListeners(), new EventListeners()];
    const cost = await costOf(server, () => ours.open(events, tokens));
    const bareCost = await costOf(bare, () => theirs.open(bareUrl, tokens));
    const waited = async (listeners: EventListeners, tellAll: () => Promise<unknown>) => {
      const startedAt = performance.now();
      const heard = listeners.hear(FOLLOWERS);
      await tellAll();
      await heard;
      return performance.now() - startedAt;
    };
    const { ours: value, ratio } = await pairedMedians(
      ROUNDS,
      () => waited(ours, change),
      () => waited(theirs, () => fetch(bareUrl, { method: 'POST', body: EVENT })),
    );
    ours.close();
    theirs.close();
    print({
      name: `from publishing to the last ${of}, ${whose}`,
      value,
      unit: 'ms',
      against: 'a bare server of Node that writes as much to as many',
      ratio,
      aim: { atMost: 10 },
    });
    return [cost, bareCost];
  }
} finally {
  await server.kill('SIGTERM');
  await bare.kill('SIGTERM');
  await stop();
}

async function publish({ publish: send }: Saldo, records: readonly PublishRecord[]): Promise<void> {
  const { created } = await send(records).summary();
  if (created !== records.length) throw new Error(`${created} of ${records.length} were created`);
}

async function endOf({ changes }: Saldo): Promise<string> {
  let page = await changes.list({ limit: 1000 });
  while (page.hasMore) page = await changes.list({ limit: 1000, after: page.nextCursor });
  return encodeURIComponent(page.nextCursor);
}

/** Kilobytes by which a process grows for each follower, as the kernel tells (Linux). */
async function costOf(process: ServerProcess, open: () => Promise<void>): Promise<number> {
  const before = await residentOf(process);
  await open();
  return ((await residentOf(process)) - before) / FOLLOWERS;
}

async function residentOf({ pid }: ServerProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)![1]);
}
