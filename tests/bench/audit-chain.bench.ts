import { createSaldo } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import { sql } from 'kysely';
import { openBenchPostgres, startBenchServer } from './bench-server.ts';
import { pairedMedians, perSecond, print, tell } from './measure.ts';

const RECORDS = 5_000;
const SINGLE = 300;
const ROUNDS = 5;

/** Entries are written all the same, with a hash that nobody has computed. */
const UNCHAINED = `create or replace function chain_audit(before bytea, last bigint, contents text[]) returns bytea[]
  language sql immutable parallel safe as 'select array_fill(before, array[cardinality(contents)])'`;

const server = await startBenchServer(await openBenchPostgres());
const { database } = server;
const saldo = createSaldo({ baseUrl: server.baseUrl, auth: server.apiKey });
let run = 0;
try {
  const { rows } = await sql<{ chained: string }>`
    select pg_get_functiondef('chain_audit(bytea, bigint, text[])'::regprocedure) as chained`.execute(
    database.kysely,
  );
  const { chained } = rows[0]!;
  await saldo.partners.put('C-1', { name: 'Cliente Ficticio', direction: 'receivable' });
  const both = async (name: string, fn: () => Promise<number>) => {
    tell(name);
    const { ours, ratio } = await pairedMedians(
      ROUNDS,
      async () => {
        await database.exec(chained);
        return fn();
      },
      async () => {
        await database.exec(UNCHAINED);
        return fn();
      },
    );
    print({
      name: `${name}, with the audit as a chain, over HTTP on PostgreSQL`,
      value: ours,
      unit: 'records/s',
      against: 'the same with entries that are not chained',
      ratio,
      aim: { atLeast: 0.8 },
    });
  };
  await both('publishing new documents', async () => {
    const batch = Array.from({ length: RECORDS }, (_, index) => record(`B${run}-${index}`));
    run += 1;
    const startedAt = performance.now();
    await saldo.publish(batch).summary();
    return RECORDS / ((performance.now() - startedAt) / 1000);
  });
  await both('documents one by one, an entry each', () => {
    run += 1;
    return perSecond(SINGLE, (index) => {
      const { externalId, data } = record(`S${run}-${index}`);
      return saldo.documents.put(externalId, data);
    });
  });
} finally {
  await server.stop();
}

function record(externalId: string) {
  return {
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-1' },
      number: externalId,
      issueDate: '2026-01-10',
      total: { amount: '118.00', currency: 'PEN' },
    },
  } as const satisfies PublishRecord;
}
