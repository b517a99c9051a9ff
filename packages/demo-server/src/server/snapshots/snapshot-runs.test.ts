import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type {
  SaldoDocument,
  DocumentInput,
  PublishRecord,
  PublishResponse,
  SnapshotRun,
  SnapshotScope,
} from '@saldo/sdk/contract';
import fc from 'fast-check';
import { databaseBlobs } from '../blobs/blobs.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { INSTALLATION } from '../jobs/job-kind.ts';
import { snapshotSealing } from '../publishing/snapshot-sealing.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import { snapshotEnding } from './end-snapshot-runs.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

const invoice = (externalId: string, data: Partial<DocumentInput> = {}): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate: '2026-02-01',
    total: pen('10.00'),
    ...data,
  },
});

const names = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `I-${from + n}`);

/** One publisher, as its systems see it. */
class Erp {
  readonly app: TestApp;
  readonly seeded: SeededPublisher;

  constructor(app: TestApp, seeded: SeededPublisher) {
    this.app = app;
    this.seeded = seeded;
  }

  call<Body>(method: string, path: string, body?: unknown) {
    return this.app.call<Body>(method, path, { token: this.seeded.apiKey, body });
  }

  async publish(records: readonly PublishRecord[], run?: string): Promise<string[]> {
    const query = run === undefined ? '' : `?snapshotRun=${run}`;
    const answer = await this.call<PublishResponse>('POST', `/v1/publish${query}`, { records });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body.results.map(({ outcome }) => outcome);
  }

  open(scope: SnapshotScope, missing: object = { op: 'void', reason: 'Ya no existe' }) {
    return this.call<SnapshotRun>('POST', '/v1/snapshot-runs', { scope, missing });
  }

  async opened(scope: SnapshotScope, missing?: object): Promise<string> {
    const answer = await this.open(scope, missing);
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body.id;
  }

  seal(run: string, acceptShare?: string) {
    return this.call<SnapshotRun>('PUT', `/v1/snapshot-runs/${run}/seal`, {
      ...(acceptShare && { acceptShare }),
    });
  }

  async sealed(run: string, acceptShare?: string): Promise<SnapshotRun> {
    const answer = await this.seal(run, acceptShare);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body;
  }

  /** External ids of the documents that are not void, sorted. */
  async live(): Promise<string[]> {
    const found: string[] = [];
    let cursor = '';
    do {
      const { body } = await this.call<{ data: SaldoDocument[]; nextCursor?: string }>(
        'GET',
        `/v1/documents?limit=200${cursor}`,
      );
      found.push(...body.data.filter((one) => one.status !== 'void').map((one) => one.externalId));
      cursor = body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    return found.sort();
  }
}

withDatabases('a snapshot run', (databases) => {
  let erp: Erp;
  beforeEach(async () => {
    erp = new Erp(new TestApp(databases.database), await seedPublisher(databases.database));
  });

  const all = { kind: 'document' } as const;

  test('voids what was not published under it, with the reason, and keeps what was unchanged, changed or new', async () => {
    await erp.publish(names(10).map((one) => invoice(one)));
    const run = await erp.opened(all);
    const outcomes = await erp.publish(
      [...names(8).map((one) => invoice(one)), invoice('I-8', { total: pen('11.00') }), invoice('new')],
      run,
    );
    assert.deepEqual([outcomes[0], ...outcomes.slice(8)], ['unchanged', 'updated', 'created']);
    const { status, records, gone, kept } = await erp.sealed(run);
    assert.deepEqual([status, records, gone, kept], ['sealed', 10, 1, 0]);
    assert.deepEqual(await erp.live(), [...names(9), 'new']);
    const { body } = await erp.call<SaldoDocument>('GET', '/v1/documents/external/I-9');
    assert.deepEqual(body.voided, { reason: 'Ya no existe', date: '2026-03-10' });
    assert.equal((await erp.sealed(run)).gone, 1, 'again changes nothing');
  });

  test('counts what others publish meanwhile, and what was rejected', async () => {
    await erp.publish(names(4).map((one) => invoice(one)));
    const run = await erp.opened(all);
    await erp.publish([invoice('I-0')]);
    const wrong = invoice('I-1', { partner: { externalId: 'unknown' } });
    const malformed = { ...invoice('I-2'), data: { total: 'ten' } } as unknown as PublishRecord;
    assert.deepEqual(await erp.publish([wrong, malformed], run), ['rejected', 'rejected']);
    await erp.call('PUT', '/v1/documents/external/I-3', (invoice('I-3') as { data: object }).data);
    assert.equal((await erp.sealed(run)).gone, 0);
    assert.deepEqual(await erp.live(), names(4));
  });

  test('deletes where it says so, and keeps what others refer to', async () => {
    await erp.publish(names(3).map((one) => invoice(one)));
    const allocations = [{ document: 'I-0', amount: pen('1.00') }];
    await erp.publish([
      {
        kind: 'payment',
        externalId: 'P-1',
        data: {
          direction: 'receivable',
          partner: { externalId: 'C-0001' },
          date: '2026-02-02',
          amount: pen('1.00'),
          allocations,
        },
      },
    ]);
    const run = await erp.opened(all, { op: 'delete' });
    const { gone, kept } = await erp.sealed(run, '1');
    assert.deepEqual([gone, kept], [2, 1]);
    assert.deepEqual(await erp.live(), ['I-0']);
    assert.equal((await erp.call('GET', '/v1/documents/external/I-1')).status, 404);
  });

  test('beyond the share changes nothing and names the numbers, unless the sealing accepts it', async () => {
    await erp.publish(names(8).map((one) => invoice(one)));
    const run = await erp.opened(all);
    await erp.publish(
      names(6).map((one) => invoice(one)),
      run,
    );
    const refused = await erp.seal(run);
    assert.deepEqual(refusal(refused), ['409 share-exceeded']);
    const { detail } = refused.body as unknown as { detail: string };
    assert.match(detail, /^2 of 8 records .*\(25 %\), and 20 % at most/);
    assert.deepEqual(await erp.live(), names(8));
    assert.equal((await erp.sealed(run, '0.25')).gone, 2);
  });

  test('covers only what its scope names', async () => {
    await erp.publish([
      invoice('kept: other partner', { partner: { externalId: 'C-0002' } }),
      invoice('kept: other direction', { direction: 'payable' }),
      invoice('kept: other type', { type: 'debit_note' }),
      invoice('kept: earlier', { issueDate: '2026-01-31' }),
      invoice('gone'),
    ]);
    const partner = { externalId: 'C-0001' };
    const scope = {
      ...all,
      partner,
      direction: 'receivable',
      type: 'invoice',
      issuedSince: '2026-02-01',
    } as const;
    const run = await erp.opened(scope);
    assert.equal((await erp.sealed(run, '1')).records, 1);
    const live = await erp.live();
    assert.deepEqual([live.length, live.includes('gone')], [4, false]);
  });

  test('is refused beside one that covers some of the same records, until that has ended', async () => {
    const run = await erp.opened({ ...all, direction: 'receivable' });
    assert.deepEqual(refusal(await erp.open(all)), ['409 run-overlaps']);
    assert.deepEqual(refusal(await erp.open({ ...all, type: 'invoice' })), ['409 run-overlaps']);
    await erp.opened({ ...all, direction: 'payable' });
    await erp.opened({ kind: 'payment' });
    assert.equal((await erp.call('DELETE', `/v1/snapshot-runs/${run}`)).status, 204);
    await erp.opened({ ...all, direction: 'receivable' });
  });

  test('that was aborted changes nothing and takes nothing more', async () => {
    await erp.publish([invoice('I-0')]);
    const run = await erp.opened(all);
    for (const _ of [1, 2]) assert.equal((await erp.call('DELETE', `/v1/snapshot-runs/${run}`)).status, 204);
    assert.deepEqual(refusal(await erp.seal(run, '1')), ['409 run-ended']);
    const late = await erp.call('POST', `/v1/publish?snapshotRun=${run}`, { records: [invoice('I-1')] });
    assert.deepEqual(refusal(late), ['409 run-ended']);
    assert.deepEqual(await erp.live(), ['I-0']);
    const sealed = await erp.opened(all);
    await erp.sealed(sealed, '1');
    assert.deepEqual(refusal(await erp.call('DELETE', `/v1/snapshot-runs/${sealed}`)), ['409 run-ended']);
  });

  test('ends by itself two hours after the last that was published under it', async () => {
    const run = await erp.opened(all);
    erp.app.now += 119 * 60_000;
    await erp.publish([invoice('I-0')], run);
    erp.app.now += 119 * 60_000;
    await erp.publish([invoice('I-0')], run);
    erp.app.now += 121 * 60_000;
    assert.deepEqual(refusal(await erp.seal(run)), ['409 run-ended']);
    const status = async () => (await erp.call<SnapshotRun>('GET', `/v1/snapshot-runs/${run}`)).body.status;
    assert.equal(await status(), 'expired');
    await erp.opened(all);
    const deps = {
      database: databases.database,
      blobs: databaseBlobs,
      clock: () => erp.app.now,
      log: () => {},
    };
    const job = { publisherId: INSTALLATION, jobId: crypto.randomUUID(), payload: {} };
    await snapshotEnding.run(deps, job);
    const touched = async () =>
      databases.database.maintenance((trx) =>
        trx.selectFrom('snapshot_touches').select('external_id').where('snapshot_run_id', '=', run).execute(),
      );
    assert.deepEqual([await status(), await touched()], ['expired', []]);
    erp.app.now += 8 * 24 * 3_600_000;
    await snapshotEnding.run(deps, job);
    assert.equal((await erp.call('GET', `/v1/snapshot-runs/${run}`)).status, 404);
  });

  test('that cannot be is refused by its fields', async () => {
    const refused = async (scope: SnapshotScope, missing?: object) =>
      refusal(await erp.open(scope, missing)).slice(1);
    assert.deepEqual(await refused({ kind: 'partner', issuedSince: '2026-01-01' }), [
      '/scope/issuedSince not-accepted',
      '/missing/op not-accepted',
    ]);
    assert.deepEqual(await refused({ kind: 'payment', type: 'invoice' }, { op: 'void' }), [
      '/scope/type not-accepted',
      '/missing/reason required',
    ]);
    assert.deepEqual(await refused(all, { op: 'delete', reason: 'x' }), ['/missing/reason not-accepted']);
    assert.deepEqual(await refused({ ...all, partner: { externalId: 'X' } }), [
      '/scope/partner/externalId unknown-reference',
    ]);
    assert.equal((await erp.seal(crypto.randomUUID())).status, 404);
  });

  test('of partners deletes those that were not published and that nothing refers to', async () => {
    await erp.publish([invoice('I-0')]);
    const run = await erp.opened({ kind: 'partner' }, { op: 'delete' });
    await erp.publish(
      [{ kind: 'partner', externalId: 'C-0002', data: { name: 'x', direction: 'both' } }],
      run,
    );
    const { gone, kept } = await erp.sealed(run, '1');
    assert.deepEqual([gone, kept], [1, 1]);
    const { body } = await erp.call<{ data: { externalId: string }[] }>('GET', '/v1/partners');
    assert.deepEqual(body.data.map((one) => one.externalId).sort(), ['C-0001', 'C-0002']);
  });

  test('of many is sealed step by step by a job, and what is published meanwhile stays', async () => {
    for (let from = 0; from < 1_200; from += 600)
      await erp.publish(names(600, from).map((one) => invoice(one)));
    const run = await erp.opened(all);
    assert.equal((await erp.sealed(run, '1')).status, 'sealing');
    await erp.publish([invoice('I-7')]);
    const deps = {
      database: databases.database,
      blobs: databaseBlobs,
      clock: () => erp.app.now,
      log: () => {},
    };
    const { publisherId } = erp.seeded;
    const job = { publisherId, jobId: crypto.randomUUID(), payload: { runId: run } };
    await snapshotSealing.run(deps, job);
    await snapshotSealing.run(deps, job);
    const { body } = await erp.call<SnapshotRun>('GET', `/v1/snapshot-runs/${run}`);
    assert.deepEqual([body.status, body.gone, body.kept], ['sealed', 1_199, 0]);
    assert.deepEqual(await erp.live(), ['I-7']);
  });

  test('leaves exactly what is not of its scope and what was touched since it was opened', async () => {
    const which = fc.subarray(names(8));
    await fc.assert(
      fc.asyncProperty(
        which,
        which,
        which,
        which,
        fc.boolean(),
        async (before, under, beside, voided, asDelete) => {
          const one = new Erp(erp.app, await seedPublisher(databases.database));
          const publish = (list: readonly string[], run?: string) =>
            list.length === 0
              ? []
              : one.publish(
                  list.map((name) => invoice(name)),
                  run,
                );
          await publish(before);
          const run = await one.opened(all, asDelete ? { op: 'delete' } : undefined);
          await publish(under, run);
          await publish(beside);
          const there = voided.filter((name) => [...before, ...under, ...beside].includes(name));
          for (const name of there) {
            await one.publish([
              { kind: 'document', op: 'void', externalId: name, data: { reason: 'x', date: '2026-03-01' } },
            ]);
          }
          await one.sealed(run, '1');
          const expected = [...new Set([...under, ...beside])].filter((name) => !there.includes(name));
          assert.deepEqual(await one.live(), expected.sort());
        },
      ),
      { numRuns: 25 },
    );
  });
});

withDatabases(
  'a snapshot run beside writers',
  (databases) => {
    test('never ends a record that somebody was told is there since it was opened', async () => {
      const seeded = await seedPublisher(databases.database);
      const pools = await Promise.all([1, 2, 3].map(() => databases.openAnother()));
      const erps = pools.map((pool) => new Erp(new TestApp(pool), seeded));
      const [sealer, ...writers] = erps as [Erp, Erp, Erp];
      try {
        for (let from = 0; from < 1_200; from += 600)
          await sealer.publish(names(600, from).map((one) => invoice(one)));
        const run = await sealer.opened({ kind: 'document' });
        const told = new Set<string>();
        let sealing = true;
        const write = async (writer: Erp, start: number) => {
          for (let n = start; sealing; n = (n + 7) % 1_200) {
            const batch = names(3, n);
            await writer.publish(batch.map((one) => invoice(one)));
            for (const one of batch) told.add(one);
          }
        };
        const writing = writers.map((writer, index) => write(writer, index * 500));
        assert.equal((await sealer.sealed(run, '1')).status, 'sealing');
        const job = { publisherId: seeded.publisherId, jobId: crypto.randomUUID(), payload: { runId: run } };
        const deps = (index: number) => ({
          database: pools[index]!,
          clock: () => sealer.app.now,
          blobs: databaseBlobs,
          log: () => {},
        });
        // Two processes at once, as after a lease that was taken for lost.
        await Promise.all([snapshotSealing.run(deps(0), job), snapshotSealing.run(deps(1), job)]);
        sealing = false;
        await Promise.all(writing);
        const live = await sealer.live();
        const { body } = await sealer.call<SnapshotRun>('GET', `/v1/snapshot-runs/${run}`);
        assert.equal(body.status, 'sealed');
        assert.deepEqual(
          [...told].filter((one) => !live.includes(one)),
          [],
        );
        assert.deepEqual(
          live.filter((one) => !told.has(one) && names(1_200).includes(one)),
          [],
        );
        assert.ok(body.gone > 0 && told.size > 3);
      } finally {
        await Promise.all(pools.map((pool) => pool.close()));
      }
    });
  },
  { engines: ['PostgreSQL'] },
);
