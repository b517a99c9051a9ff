import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, createSaldo, PublishInterruptedError, type Saldo } from '@saldo/sdk';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { prepareDatabase } from '../process/prepared-database.ts';
import { saldoServer, ServerProcess } from '../process/server-process.ts';
import { LONG } from './long.ts';
import { invoice, report } from './records.ts';

const KILLS = LONG ? 50 : 1;
/** A life ends after so many acknowledgements at most, and so many milliseconds after the last of them. */
const MOST_ACKNOWLEDGED = 120;
const MOST_MS = 40;
const PUBLISHERS = 2;
const REPORTERS = 2;

/** A part of the whole that differs for each life, spread by the golden ratio. */
const partOf = (life: number, whole: number) => Math.floor(((life * 0.618_033_988_75) % 1) * whole);

/** What writers were told, over all lives. */
class Kept {
  /** By external id, the amount that was acknowledged last. */
  readonly documents = new Map<string, string>();
  /** By key: the report that came back; absent while nobody knows whether it was made. */
  readonly reports = new Map<string, string | undefined>();
  #left = 0;
  #enough: () => void = () => {};

  /** Resolves when so many more have been acknowledged. */
  more(count: number): Promise<void> {
    this.#left = count;
    return new Promise((resolve) => (this.#enough = resolve));
  }

  acknowledged(): void {
    if (--this.#left === 0) this.#enough();
  }
}

/** Publishes new documents and changes old ones, until the server is gone. */
async function publishOn(saldo: Saldo, kept: Kept, writer: number, life: number): Promise<void> {
  for (let round = 0; ; round++) {
    const amount = `${life}.${String(10 + (round % 90))}`;
    const first = life * 7 + round * 13;
    const records = Array.from({ length: 20 }, (_, index) =>
      invoice(`F-${writer}-${(first + index) % 400}`, amount),
    );
    try {
      const run = saldo.publish(records, { batchSize: 7 });
      for await (const { record, outcome } of run) {
        assert.ok(['created', 'updated', 'unchanged'].includes(outcome), outcome);
        kept.documents.set(record.externalId, amount);
        kept.acknowledged();
      }
    } catch (error) {
      if (!(error instanceof PublishInterruptedError)) throw error;
      return;
    }
  }
}

/** Reports payments under keys of its own, first those of which it does not know whether they were made. */
async function reportOn(saldo: Saldo, kept: Kept, reporter: number, life: number): Promise<void> {
  const unknown = [...kept.reports].filter(
    ([key, id]) => id === undefined && key.startsWith(`r-${reporter}-`),
  );
  for (let round = 0; ; round++) {
    const key = unknown[round]?.[0] ?? `r-${reporter}-${life}-${round}`.padEnd(24, '-');
    kept.reports.set(key, undefined);
    try {
      const { id } = await saldo.paymentReports.create(report(key), { idempotencyKey: key });
      kept.reports.set(key, id);
      kept.acknowledged();
    } catch (error) {
      if (error instanceof ApiError) throw error;
      return;
    }
  }
}

for (const engine of ['PGlite', 'PostgreSQL'] as const) {
  test(`killed ${KILLS} times under several writers, the server loses and doubles nothing, on ${engine}`, async (t) => {
    await using prepared = await prepareDatabase(engine);
    const database = await prepared.open();
    const { apiKey, client } = await seedPublisher(database);
    await database.close();
    const kept = new Kept();

    for (let life = 1; life <= KILLS; life++) {
      await using server = new ServerProcess(prepared.env, saldoServer('serve'));
      const baseUrl = await server.ready();
      const asker = (auth: string) => createSaldo({ baseUrl, auth, retry: { maxAttempts: 1 } });
      const [publisher, partner] = [asker(apiKey), asker(client.token)];
      const enough = kept.more(1 + partOf(life, MOST_ACKNOWLEDGED));
      const writers = [
        ...Array.from({ length: PUBLISHERS }, (_, writer) => publishOn(publisher, kept, writer, life)),
        ...Array.from({ length: REPORTERS }, (_, reporter) => reportOn(partner, kept, reporter, life)),
      ];
      const killing = enough
        .then(() => new Promise((resolve) => setTimeout(resolve, partOf(life * 31, MOST_MS))))
        .then(() => server.kill('SIGKILL'));
      await Promise.all([killing, ...writers]);
      assert.equal((await server.ended).signal, 'SIGKILL', `life ${life}`);
    }

    await using last = new ServerProcess(prepared.env, saldoServer('serve'));
    const baseUrl = await last.ready();
    const [publisher, partner] = [apiKey, client.token].map((auth) => createSaldo({ baseUrl, auth }));
    const amounts = new Map<string, string>();
    for await (const { externalId, total } of publisher!.documents.list({ limit: 200 })) {
      assert.ok(!amounts.has(externalId), `${externalId} is there twice`);
      amounts.set(externalId, total.amount);
    }
    // An answer that was never read may have been an effect all the same: then it is newer.
    const older = (a: string, b: string) => Number(a) < Number(b);
    const lost = [...kept.documents].filter(([id, amount]) => older(amounts.get(id) ?? '-1', amount));
    assert.deepEqual(lost, []);

    const same = [...amounts].map(([id, amount]) => invoice(id, amount));
    const { unchanged } = await publisher!.publish(same).summary();
    assert.equal(unchanged, same.length);

    for (const [key, id] of kept.reports) {
      const again = await partner!.paymentReports.create(report(key), { idempotencyKey: key });
      if (id !== undefined) assert.equal(again.id, id, key);
    }
    const references: string[] = [];
    for await (const one of partner!.paymentReports.list({ limit: 200 })) references.push(one.reference!);
    assert.deepEqual(references.toSorted(), [...kept.reports.keys()].toSorted());

    const told = new Set<string>();
    for await (const { kind, id } of publisher!.changes.list()) told.add(`${kind} ${id}`);
    for await (const { id } of publisher!.documents.list({ limit: 200 }))
      assert.ok(told.has(`document ${id}`));
    for await (const { id } of publisher!.paymentReports.list({ limit: 200 }))
      assert.ok(told.has(`payment_report ${id}`));

    await last.kill('SIGTERM');
    const { code, stdout } = await new ServerProcess(prepared.env, saldoServer('verify')).ended;
    assert.deepEqual([code, stdout], [0, 'Everything is kept as it is derived.\n']);
    t.diagnostic(
      `${kept.documents.size} documents and ${kept.reports.size} reports acknowledged or asked over ${KILLS} kills`,
    );
  });
}
