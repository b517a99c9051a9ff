import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { contractOperations, listChecks, readRules, readVectors } from '@saldo/sdk/conformance';

const rules = readRules();
const checks = listChecks();

test('every rule has a number of its own and a check, and every check a rule', () => {
  const ids = rules.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const checked = new Set(checks.map(({ rule }) => rule));
  assert.deepEqual([...checked].sort(), ids.toSorted());
});

test('every rule says what MUST be', () => {
  assert.deepEqual(
    rules.filter(({ text }) => !/\bMUST\b/.test(text)).map(({ id }) => id),
    [],
  );
});

test('every vector has a name of its own, names rules that there are, publishes first and asks what there is', () => {
  const vectors = readVectors();
  const names = vectors.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  const known = new Set(rules.map(({ id }) => id));
  const asked = new Set(contractOperations);
  for (const { name, rules: shown, steps } of vectors) {
    assert.ok(shown.length > 0 && shown.every((rule) => known.has(rule)), name);
    assert.ok('publish' in steps[0]!, name);
    for (const step of steps) if ('ask' in step) assert.ok(asked.has(step.ask), `${name}: ${step.ask}`);
  }
});

test('the package ships rules and vectors', async () => {
  const manifest = JSON.parse(
    await readFile(new URL('../../packages/sdk/package.json', import.meta.url), 'utf8'),
  ) as { files: string[]; exports: Record<string, string> };
  assert.ok(manifest.files.includes('specification'));
  assert.equal(manifest.exports['./specification/*'], './specification/*');
});
