import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createSaldo } from '@saldo/sdk';
import { judge, readRules, type Verdict } from '@saldo/sdk/conformance';
import {
  withDatabases,
  type TestDatabases,
} from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { serveReference } from './reference.ts';

/** Rules of what is published, in runs and in the feed, and of keys. */
const LEAVES_MOST = /^(IDN|PUB|RUN|FED|KEY)-/;

const HOOK = { timeout: 150_000 };

const judged = (reference: Served, only?: string[]) =>
  judge({ baseUrl: 'http://saldo.test', ...reference, ...(only && { only }) });
const leavingMost = readRules()
  .map(({ id }) => id)
  .filter((id) => LEAVES_MOST.test(id));

/** Every rule, and more than once. */
const thoroughly = (databases: TestDatabases) => {
  let reference: Served;
  let verdict: Verdict;
  let again: Verdict;
  let own: Awaited<ReturnType<typeof recordsOf>>;

  before(async () => {
    reference = await serveReference(databases.database);
    own = await recordsOf(reference);
    verdict = await judged(reference);
    again = await judged(reference, leavingMost);
  }, HOOK);

  test('keeps every rule, and each is judged', () => {
    assert.deepEqual(notKept(verdict), []);
  });

  test('keeps the rules that leave most behind again, judged a second time', () => {
    assert.ok(again.rules.length > 40, String(again.rules.length));
    assert.deepEqual(notKept(again), []);
  });

  test('has the records that it had, and of the kit those alone that reports and questions are about', async () => {
    const seen = await recordsOf(reference);
    const made = seen.filter(({ externalId }) => externalId.startsWith('conf-'));
    assert.deepEqual(
      seen.filter((one) => !made.includes(one)),
      own,
    );
    assert.equal(made.length, verdict.leavings!.kept + again.leavings!.kept);
    assert.ok(verdict.leavings!.deleted > made.length, JSON.stringify(verdict.leavings));
  });

  test('has nothing left of a run that was interrupted, and all of one that was to stay', async () => {
    const before = await recordsOf(reference);
    const made = async () => (await recordsOf(reference)).length - before.length;
    const options = { baseUrl: 'http://saldo.test', ...reference, only: ['IDN-1', 'IDN-3'] };
    const interrupted = new AbortController();
    const onRule = () => interrupted.abort();
    await assert.rejects(judge({ ...options, onRule, signal: interrupted.signal }), { name: 'AbortError' });
    assert.equal(await made(), 0);
    const { leavings } = await judge({ ...options, keep: true });
    // A partner of each check, the partner and the document of the vector that shows both.
    assert.deepEqual([leavings, await made()], [undefined, 4]);
  });

  test('has no snapshot run that is open', async () => {
    const missing = { op: 'void', reason: 'Gone' } as const;
    for (const direction of ['receivable', 'payable'] as const) {
      for (const kind of ['document', 'payment'] as const) {
        const opened = await clientOf(reference).snapshotRuns.open({ scope: { kind, direction }, missing });
        assert.equal(opened.status, 'open');
      }
    }
  });

  test('gives every answer of the contract that somebody can provoke from outside', () => {
    const unseen = verdict.answers.filter(({ seen, beyond }) => !seen && beyond === undefined);
    assert.deepEqual(unseen, []);
  });

  test('keeps the rules of files by address as well where it fetches none', async () => {
    const off = await serveReference(databases.database, {});
    const only = ['FIL-6', 'FIL-7', 'FIL-8'];
    const { rules } = await judge({ baseUrl: 'http://saldo.test', ...off, only });
    assert.deepEqual(
      rules.map(({ rule, outcome }) => [rule.id, outcome]),
      [
        ['FIL-6', 'passed'],
        ['FIL-7', 'not judged'],
        ['FIL-8', 'passed'],
      ],
    );
  });

  test('has every operation', () => {
    assert.deepEqual(verdict.missing, []);
  });
};

/** What depends on the database most: what is published, by several at a time, and what is followed. */
const briefly = (databases: TestDatabases) => {
  test('keeps the rules of what is published and followed, and each is judged', async () => {
    const verdict = await judged(await serveReference(databases.database), leavingMost);
    assert.ok(verdict.rules.length > 40, String(verdict.rules.length));
    assert.deepEqual(notKept(verdict), []);
  });
};

// Both are PostgreSQL, and every store is tested on both by itself: all rules are judged on one.
withDatabases('the reference server', thoroughly, { engines: ['PostgreSQL'], timeoutMs: HOOK.timeout });
withDatabases('the reference server', briefly, { engines: ['PGlite'] });

type Served = Awaited<ReturnType<typeof serveReference>>;

function notKept({ rules }: Verdict) {
  const others = rules.filter(({ outcome }) => outcome !== 'passed');
  return others.map(({ rule, outcome, checks }) => [rule.id, outcome, checks.map(({ seen }) => seen)]);
}

function clientOf({ key, fetch }: Served) {
  return createSaldo({ baseUrl: 'http://saldo.test', auth: key, fetch });
}

/** Every partner, document and payment of the publisher. */
async function recordsOf(served: Served) {
  const { partners, documents, payments } = clientOf(served);
  const records = [];
  for await (const { externalId, provenance } of partners.list()) records.push({ externalId, provenance });
  for await (const { externalId, provenance } of documents.list()) records.push({ externalId, provenance });
  for await (const { externalId, provenance } of payments.list()) records.push({ externalId, provenance });
  return records;
}
