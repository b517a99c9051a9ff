import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { fromRoot, root } from '../process/root.ts';
import { readCatalogues, translated } from './catalogues.ts';
import { notesOf } from './notes.ts';

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['packages/elements/src/index.ts'],
  outdir: fromRoot('.cache/words'),
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  metafile: true,
  tsconfig: fromRoot('tsconfig.base.json'),
  logLevel: 'error',
});

/** The translations in each file that is loaded, `invoice-list.words.es.ts`. */
const loaded = Object.values(metafile.outputs).map(({ inputs }) =>
  Object.keys(inputs)
    .map((path) => basename(path))
    .filter((file) => /\.words\.\w+\.ts$/.test(file)),
);

describe('what a page loads', () => {
  it('has every translation once, and never two elements or languages in one file', async () => {
    const files = (await readCatalogues()).flatMap(({ name }) =>
      translated.map((language) => `${name}.words.${language}.ts`),
    );
    assert.deepEqual(loaded.flat().sort(), files.sort());
    assert.deepEqual(
      loaded.filter(({ length }) => length > 1),
      [],
    );
  });

  it('has no translator’s notes', async () => {
    const scripts = outputFiles.map(({ text }) => text).join('\n');
    for (const { path } of await readCatalogues()) {
      const notes = [...notesOf(await readFile(fromRoot(path), 'utf8')).values()];
      // One or two words may stand in code for another reason.
      const told = notes.filter((note) => note.length > 20 && scripts.includes(note));
      assert.deepEqual([path, told], [path, []]);
    }
  });
});
