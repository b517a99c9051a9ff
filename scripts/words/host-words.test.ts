import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fromRoot } from '../process/root.ts';
import { readCatalogues } from './catalogues.ts';

describe('the words that a host may replace', () => {
  it('are those of each element that is registered, by its tag', async () => {
    const source = await readFile(fromRoot('packages/elements/src/provider/host-words.ts'), 'utf8');
    const named = [...source.matchAll(/readonly '(saldo-[a-z-]+)': typeof/g)].map(([, tag]) => tag);
    const spoken = await Promise.all(
      (await readCatalogues()).map(async ({ name, path }) => {
        const element = fromRoot(path.replace('.words.ts', '.element.ts'));
        return access(element).then(
          () => `saldo-${name}`,
          () => undefined,
        );
      }),
    );
    assert.deepEqual(named.sort(), spoken.filter((tag) => tag !== undefined).sort());
  });
});
