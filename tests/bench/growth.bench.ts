import { startBenchServer, type BenchServer } from './bench-server.ts';
import { fillAccounts } from './fill-accounts.ts';
import { print } from './paired.ts';

const SMALL = 10_000;
const LARGE = Number(process.env['SALDO_BENCH_DOCUMENTS'] ?? 1_000_000);
const ROUNDS = 120;

interface Side {
  readonly server: BenchServer;
  /** One that holds a tenth of all documents. */
  readonly partnerId: string;
}

const sides = await Promise.all([side(SMALL), side(LARGE)]);
const [small, large] = sides as [Side, Side];

/** What is asked, by its name. */
const QUESTIONS: Readonly<Record<string, (side: Side) => string | Promise<string>>> = {
  'the list': () => '/v1/documents',
  'the list by status': () => '/v1/documents?status=open,partially_paid',
  'the list of what is overdue': () => '/v1/documents?overdue=true',
  'the list by due date': () => '/v1/documents?sort=dueDate&status=open',
  'sums of everything': () => '/v1/documents/summary',
  'sums of a partner': ({ partnerId }) => `/v1/documents/summary?partnerId=${partnerId}`,
  "a statement's first page": ({ partnerId }) =>
    `/v1/statement/movements?partnerId=${partnerId}&currency=PEN`,
  "a statement's last page": ({ partnerId }) =>
    `/v1/statement/movements?partnerId=${partnerId}&currency=PEN&from=2026-11-20`,
  "a statement's totals": ({ partnerId }) => `/v1/statement?partnerId=${partnerId}&kind=totals`,
  'open items': ({ partnerId }) => `/v1/statement/open-items?partnerId=${partnerId}&currency=PEN`,
  'a search': () => '/v1/documents?q=F001-777',
};

try {
  for (const [name, path] of Object.entries(QUESTIONS)) {
    const paths = [await path(small), await path(large)] as const;
    const times: [number[], number[]] = [[], []];
    for (let round = -10; round < ROUNDS; round++) {
      for (const [index, { server }] of sides.entries()) {
        const startedAt = performance.now();
        const response = await fetch(`${server.url}${paths[index]!}`, {
          headers: { Authorization: `Bearer ${server.apiKey}` },
        });
        if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
        await response.arrayBuffer();
        if (round >= 0) times[index]!.push(performance.now() - startedAt);
      }
    }
    const [few, many] = times.map(p99) as [number, number];
    print({
      name: `${name}, p99 at ${LARGE} documents on PostgreSQL`,
      value: many * 1000,
      unit: 'µs',
      against: `the same at ${SMALL} documents: at most 1.5 times as long is a ratio of 0.67`,
      ratio: few / many,
    });
  }
} finally {
  for (const { server } of sides) await server.stop();
}

async function side(documents: number): Promise<Side> {
  const server = await startBenchServer();
  const partnerId = await fillAccounts(server, documents);
  return { server, partnerId };
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]!;
}
