import assert from 'node:assert/strict';
import { it } from 'node:test';
import { packageEntries } from './package-entries.ts';

it('finds what the patterns of the elements name, and nothing internal', async () => {
  const entries = await packageEntries('elements');
  for (const suffix of ['', '.element', '.events']) {
    assert.ok(entries.includes(`./src/provider/provider${suffix}.ts`), suffix);
  }
  assert.ok(entries.every((path) => !path.endsWith('.test.ts')));
  // A folder with a module of its name but without an element is a part of others.
  assert.ok(!entries.includes('./src/query/query.ts'));
});

it("finds the SDK's entries by name", async () => {
  const entries = await packageEntries('sdk');
  assert.ok(entries.includes('./src/index.ts'));
  assert.ok(entries.includes('./src/money/index.ts'));
});
