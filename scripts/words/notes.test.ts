import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { placeholders } from '../../packages/elements/src/i18n/message.ts';
import { fromRoot } from '../process/root.ts';
import { messagesOf, readCatalogues, textsOf } from './catalogues.ts';
import { notesOf } from './notes.ts';

describe('the translator’s notes', () => {
  it('are read from the comments, and a group’s hold for its keys', () => {
    const notes = notesOf(`export const thingEn = {
      /** Heading. */
      heading: 'Things',
      none: 'No things',
      /**
       * Sizes, on two
       * lines.
       */
      sizes: {
        s: 'Small',
        /** The largest. */
        l: 'Large',
      },
    } as const;`);
    assert.deepEqual(Object.fromEntries(notes), {
      heading: 'Heading.',
      sizes: 'Sizes, on two lines.',
      'sizes.s': 'Sizes, on two lines.',
      'sizes.l': 'The largest.',
    });
  });
});

for (const { name, path, source } of await readCatalogues()) {
  describe(`the translator’s notes of ${name}`, () => {
    // Words of another catalogue have their notes there.
    const own = messagesOf(source).filter(([key]) => !key.startsWith('files.'));

    it('are there for every key', async () => {
      const notes = notesOf(await readFile(fromRoot(path), 'utf8'));
      assert.deepEqual(
        own.map(([key]) => key).filter((key) => !notes.has(key)),
        [],
      );
    });

    it('say what stands for each value', async () => {
      const notes = notesOf(await readFile(fromRoot(path), 'utf8'));
      const untold = own.flatMap(([key, message]) =>
        textsOf(message)
          .flatMap(placeholders)
          .filter((value) => !notes.get(key)?.includes(`{${value}}`))
          .map((value) => `${key}: {${value}}`),
      );
      assert.deepEqual([...new Set(untold)], []);
    });
  });
}
