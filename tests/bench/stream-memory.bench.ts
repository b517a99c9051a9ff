import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { openPostgres } from '../../packages/demo-server/src/server/db/open-postgres.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { startPostgres } from '../../packages/demo-server/src/server/db/testing/start-postgres.ts';
import { saldoServer, ServerProcess } from '../process/server-process.ts';
import { createBenchPublisher } from './bench-server.ts';
import { print, tell } from './measure.ts';

const SHORT = 10_000;
const LONG = Number(process.env['SALDO_BENCH_STREAM'] ?? 1_000_000);

const postgres = await startPostgres();
try {
  const few = await peakOf(SHORT);
  const many = await peakOf(LONG);
  print({
    name: `memory of the server at its peak, publishing ${LONG.toLocaleString('en')} records as one stream`,
    value: many,
    unit: 'MB',
    against: `the same of ${SHORT.toLocaleString('en')} records`,
    ratio: many / few,
    aim: { atMost: 1.2 },
  });
} finally {
  await postgres.stop();
}

/** Megabytes that a server of its own process has used at most when the stream has ended, as the kernel tells (Linux). */
async function peakOf(records: number): Promise<number> {
  const { url, drop } = await createPostgresDatabase(postgres.url, await readMigrations());
  const database = await openPostgres({ url });
  const { apiKey } = await createBenchPublisher(database);
  await database.close();
  // As the image runs it.
  const image = { NODE_OPTIONS: '--max-semi-space-size=16', MALLOC_ARENA_MAX: '1' };
  const server = new ServerProcess({ DATABASE_URL: url, ...image }, saldoServer('serve'));
  try {
    const baseUrl = await server.ready();
    const response = await fetch(`${baseUrl}/v1/publish`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/x-ndjson' },
      body: Readable.toWeb(Readable.from(lines(records))) as ReadableStream<Uint8Array>,
      duplex: 'half',
    } as RequestInit);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    await readResults(response, records);
    const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)![1]) / 1024;
  } finally {
    await server.kill('SIGTERM');
    await drop();
  }
}

function* lines(records: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const partner = { name: 'Cliente Ficticio', direction: 'receivable' };
  yield encoder.encode(`${JSON.stringify({ kind: 'partner', externalId: 'C-1', data: partner })}\n`);
  for (let index = 0; index < records; index++) {
    const data = {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-1' },
      series: 'F001',
      number: String(index),
      issueDate: `2026-0${(index % 9) + 1}-10`,
      total: { amount: `${index % 5000}.25`, currency: 'PEN' },
    };
    yield encoder.encode(`${JSON.stringify({ kind: 'document', externalId: `F-${index}`, data })}\n`);
  }
}

async function readResults(response: Response, records: number): Promise<void> {
  let seen = 0;
  let last = '';
  for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
    const all = (last + text).split('\n');
    last = all.pop()!;
    for (const line of all) {
      if (++seen % 100_000 === 0)
        tell(`${seen.toLocaleString('en')} of ${records.toLocaleString('en')} records`);
      if (line.startsWith('{"summary"') && !line.includes(`"created":${records + 1}`)) throw new Error(line);
      if (line.startsWith('{"problem"')) throw new Error(line);
    }
  }
}
