import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { judge, type Verdict } from '@saldo/sdk/conformance';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { serveReference } from './reference.ts';

withDatabases('the reference server', (databases) => {
  let verdict: Verdict;

  before(async () => {
    const reference = await serveReference(databases.database);
    verdict = await judge({ baseUrl: 'http://saldo.test', ...reference });
  });

  test('keeps every rule, and each is judged', () => {
    const others = verdict.rules.filter(({ outcome }) => outcome !== 'passed');
    const told = others.map(({ rule, outcome, checks }) => [
      rule.id,
      outcome,
      checks.map(({ seen }) => seen),
    ]);
    assert.deepEqual(told, []);
  });

  test('has every operation', () => {
    assert.deepEqual(verdict.missing, []);
  });
});
