import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { contrast, rgbOfHex } from '../../packages/elements/src/testing/contrast.ts';
import { customProperty } from '../../packages/elements/src/theme/custom-property.ts';
import { palette, paletteEntries, type PaletteEntry } from '../../packages/elements/src/theme/palette.ts';
import { fromRoot, root } from '../process/root.ts';
import { defaultOf } from './palette-files.ts';

const entries: Readonly<Record<string, PaletteEntry>> = palette;
/** What follows from the accent is worked out by browsers: palette.test.ts of the elements. */
const isPlain = ({ light }: PaletteEntry) => light.startsWith('#');

describe('the palette', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const colourOf = (entry: PaletteEntry) => rgbOfHex(entry[scheme] ?? entry.light);
    for (const [name, entry] of paletteEntries) {
      const { contrast: asked } = entry;
      if (!asked || !isPlain(entry)) continue;
      it(`keeps ${name} apart from what it is read on: ${scheme}`, () => {
        for (const other of asked.on) {
          const ratio = contrast(colourOf(entry), colourOf(entries[other]!));
          assert.ok(ratio >= asked.least, `${ratio.toFixed(2)} on ${other}`);
        }
      });
    }
  }

  it('is the same where one element alone reads a property', async () => {
    const direct = paletteEntries.filter(([, { reads }]) => reads === undefined);
    const expected = new Map<string, string>(
      direct.map(([name, entry]) => [customProperty(name), defaultOf(entry)]),
    );
    const read = new Set<string>();
    for (const file of globSync('packages/elements/src/**/*.styles.ts', { cwd: root })) {
      if (file.endsWith('palette.styles.ts')) continue;
      const source = await readFile(fromRoot(file), 'utf8');
      for (const [, name, value] of source.matchAll(
        /var\(\s*(--saldo-[\w-]+),\s*((?:\([^)]*\)|[^()])*)\)/g,
      )) {
        read.add(name!);
        assert.equal(value === '0' ? '0px' : value, expected.get(name!), `${name} in ${file}`);
      }
    }
    assert.deepEqual([...read].sort(), [...expected.keys()].sort());
  });
});
