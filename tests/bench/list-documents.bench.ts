import { createSaldo } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import { sql } from 'kysely';
import type { Principal } from '../../packages/demo-server/src/server/principal/principal.ts';
import { listDocumentRows } from '../../packages/demo-server/src/server/documents/document.store.ts';
import { listen } from '../../packages/demo-server/src/server/http/listen.ts';
import { openBenchPostgres, startBenchServer } from './bench-server.ts';
import { pairedMedians, perSecond, print, tell } from './measure.ts';

const DOCUMENTS = 20_000;
const PARTNERS = 20;
const REQUESTS = 200;

const server = await startBenchServer(await openBenchPostgres());
const { database } = server;
const saldo = createSaldo({ baseUrl: server.baseUrl, auth: server.apiKey });
tell(`publishing ${DOCUMENTS} documents`);
await saldo.publish(records()).summary();
await database.exec('analyze');

/** The same SQL, as the same role, behind a handler that does nothing else: no contract, no credential, no wire format. */
const bare = await listen(
  async () => {
    const rows = await database.transaction(
      { publisherId: server.publisherId, sees: 'everything' },
      async (trx) => {
        await sql`select 1`.execute(trx);
        return listDocumentRows(trx, caller, '2026-03-10', {
          filter: {},
          key: 'issueDate',
          descending: true,
          after: undefined,
          limit: 50,
        });
      },
      { readOnly: true },
    );
    return Response.json(rows);
  },
  { port: 0, hostname: '127.0.0.1' },
);
const caller: Principal = {
  actor: { kind: 'api_key', id: '' },
  sees: 'everything',
  cursorKey: new Uint8Array(32),
  projectedOn: '',
  may: new Set(),
  publisherId: server.publisherId,
  publisher: {
    id: server.publisherId,
    name: '',
    timeZone: 'America/Lima',
    currencies: [],
    depositAccounts: [],
    revision: 1,
  },
};

try {
  const fetchAll = (url: string, headers: Record<string, string>) =>
    perSecond(REQUESTS, async () => {
      const response = await fetch(url, { headers });
      if (!response.ok) throw new Error(`${response.status}`);
      await response.arrayBuffer();
    });
  const { ours, ratio } = await pairedMedians(
    7,
    () => fetchAll(`${server.baseUrl}/v1/documents?limit=50`, { Authorization: `Bearer ${server.apiKey}` }),
    () => fetchAll(bare.url, {}),
  );
  print({
    name: 'a page of 50 invoices through the whole stack on PostgreSQL',
    value: ours,
    unit: 'pages/s',
    against: 'the same SQL behind a bare handler',
    ratio,
    aim: { atLeast: 0.7 },
  });
} finally {
  await bare.close();
  await server.stop();
}

function* records(): Generator<PublishRecord> {
  for (let index = 0; index < PARTNERS; index++) {
    yield {
      kind: 'partner',
      externalId: `C-${index}`,
      data: { name: `Cliente ${index}`, direction: 'receivable' },
    };
  }
  for (let index = 0; index < DOCUMENTS; index++) {
    const day = String((index % 28) + 1).padStart(2, '0');
    const total = { amount: `${index % 5000}.25`, currency: 'PEN' };
    yield {
      kind: 'document',
      externalId: `F-${index}`,
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner: { externalId: `C-${index % PARTNERS}` },
        series: 'F001',
        number: String(index),
        issueDate: `2026-01-${day}`,
        dueDate: `2026-02-${day}`,
        total,
      },
    };
  }
}
