import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fromRoot } from '../process/root.ts';

/** Registered, and without a word of its own. */
const silent = new Set(['saldo-provider']);

describe('the words that a host may replace', () => {
  it('are those of each element that is registered, by its tag', async () => {
    const read = (path: string) => readFile(fromRoot('packages/elements/src', path), 'utf8');
    const [source, index] = await Promise.all([read('provider/host-words.ts'), read('index.ts')]);
    const named = [...source.matchAll(/readonly '(saldo-[a-z-]+)': typeof/g)].map(([, tag]) => tag!);
    const registered = [...index.matchAll(/^import '\.\/([\w-]+)\/\1\.ts';$/gm)].map(
      ([, name]) => `saldo-${name}`,
    );
    assert.deepEqual(named.sort(), registered.filter((tag) => !silent.has(tag)).sort());
  });
});
