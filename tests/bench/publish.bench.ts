import { createSaldo } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import pg from 'pg';
import { openBenchPostgres, startBenchServer } from './bench-server.ts';
import { pairedMedians, print, tell } from './measure.ts';

const RECORDS = 10_000;
const BATCH = 500;
const ROUNDS = 5;

const server = await startBenchServer(await openBenchPostgres());
const client = new pg.Client({ connectionString: server.url });
const saldo = createSaldo({ baseUrl: server.baseUrl, auth: server.apiKey });
try {
  await client.connect();
  await saldo.partners.put('C-1', { name: 'Cliente Ficticio', direction: 'receivable' });
  await client.query(`create table bare (
    publisher_id uuid, external_id text, partner text, type text, direction text, series text, number text, issue_date date,
    due_date date, currency text, total numeric, content jsonb, primary key (publisher_id, external_id))`);

  let run = 0;
  await measure('new documents', 'created', () => `A${run++}`);
  await measure('documents that have changed', 'updated', () => 'A0');
  await measure('documents that are the same', 'unchanged', () => 'A1', true);
} finally {
  await client.end();
  await server.stop();
}

/** Publishes the same documents in both ways, under ids that begin alike. */
async function measure(
  name: string,
  outcome: 'created' | 'updated' | 'unchanged',
  prefix: () => string,
  alike = false,
): Promise<void> {
  tell(name);
  let cents = 10;
  const { ours, ratio } = await pairedMedians(
    ROUNDS,
    async () => {
      const batch = records(prefix(), alike ? 10 : cents++ % 90);
      const startedAt = performance.now();
      const summary = await saldo.publish(batch, { batchSize: BATCH, concurrency: 2 }).summary();
      const perSecond = RECORDS / ((performance.now() - startedAt) / 1000);
      if (cents > 12 && summary[outcome] !== RECORDS) throw new Error(JSON.stringify(summary));
      return perSecond;
    },
    async () => {
      const batch = records(prefix(), alike ? 10 : cents++ % 90);
      const startedAt = performance.now();
      for (let start = 0; start < RECORDS; start += BATCH)
        await bareUpsert(client, server.publisherId, batch.slice(start, start + BATCH));
      return RECORDS / ((performance.now() - startedAt) / 1000);
    },
  );
  print({
    name: `publishing ${name}, end to end over HTTP on PostgreSQL`,
    value: ours,
    unit: 'records/s',
    against: `a bare multi-row upsert of the same rows by pg, ${BATCH} a statement`,
    ratio,
    ...(outcome === 'created' ? { aim: { atLeast: 0.5 } } : {}),
  });
}

function records(prefix: string, cents: number): PublishRecord[] {
  return Array.from({ length: RECORDS }, (_, index) => ({
    kind: 'document',
    externalId: `${prefix}-${index}`,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-1' },
      series: 'F001',
      number: String(index),
      issueDate: '2026-01-10',
      dueDate: '2026-02-10',
      total: { amount: `${index}.${String(cents).padStart(2, '0')}`, currency: 'PEN' },
    },
  }));
}

/** The plainest way to get the rows there: one statement with a parameter for each value. */
async function bareUpsert(
  db: pg.Client,
  publisherId: string,
  batch: readonly PublishRecord[],
): Promise<void> {
  const values: unknown[] = [];
  const rows = batch.map((record) => {
    if (record.kind !== 'document' || record.op === 'void' || record.op === 'delete')
      throw new TypeError('documents only');
    const { data } = record;
    const row = [
      publisherId,
      record.externalId,
      'externalId' in data.partner ? data.partner.externalId : data.partner.taxId,
      data.type,
      data.direction,
      data.series,
      data.number,
      data.issueDate,
      data.dueDate,
      data.total.currency,
      data.total.amount,
      JSON.stringify(data),
    ];
    const first = values.length;
    values.push(...row);
    return `(${row.map((_, index) => `$${first + index + 1}`).join(', ')})`;
  });
  await db.query(
    `insert into bare values ${rows.join(', ')} on conflict (publisher_id, external_id) do update set
      partner = excluded.partner, type = excluded.type, direction = excluded.direction, series = excluded.series,
      number = excluded.number, issue_date = excluded.issue_date, due_date = excluded.due_date, currency = excluded.currency,
      total = excluded.total, content = excluded.content`,
    values,
  );
}
