import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { allChecks } from '../../packages/sdk/src/cli/doctor/all-checks.ts';
import { fromRoot, root } from '../process/root.ts';
import { elementReference, referenceFile } from './element-reference.ts';
import { guideWithPalette, paletteGuide } from './palette-tables.ts';

const guides = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: root }).sort();

describe('the guides', () => {
  it('tell of every element what its source tells', async () => {
    const committed = await readFile(fromRoot(referenceFile), 'utf8');
    assert.equal(committed, await elementReference(), `npm run docs changes ${referenceFile}`);
  });

  it('tell of every custom property what the palette tells', async () => {
    const committed = await readFile(fromRoot(paletteGuide), 'utf8');
    assert.equal(committed, await guideWithPalette(), `npm run docs changes ${paletteGuide}`);
  });

  it('tell every custom property that an element reads', async () => {
    const guide = await readFile(fromRoot(paletteGuide), 'utf8');
    const read = new Set<string>();
    for (const file of globSync('packages/elements/src/**/*.ts', { cwd: root })) {
      const source = await readFile(fromRoot(file), 'utf8');
      for (const [, name] of source.matchAll(/var\(\s*(--saldo-[\w-]+)/g)) read.add(name!);
    }
    const told = [...guide.matchAll(/^\| `(--saldo-[\w-]+)`/gm)].map(([, name]) => name!);
    assert.deepEqual([...read].sort(), told.sort());
  });

  it('tell of every check of the doctor', async () => {
    const guide = await readFile(fromRoot('docs/doctor.md'), 'utf8');
    const rows = [...guide.matchAll(/^\| ([\w. -]+?) +\| (?!what it finds|-)/gm)].map(([, name]) => name!);
    assert.deepEqual(
      rows,
      allChecks.map(({ name }) => name),
    );
  });

  it('lead through the house by files that there are', async () => {
    const map = await readFile(fromRoot('docs/architecture.md'), 'utf8');
    const named = [...map.matchAll(/`([\w./-]+\.(?:ts|sql))`/g)].map(([, name]) => name!);
    assert.ok(named.length > 25);
    const files = globSync(['packages/*/src/**/*.{ts,sql}', 'packages/*/contract/*'], { cwd: root });
    assert.deepEqual(
      named.filter(
        (name) => !files.some((file) => `/${file}`.endsWith(`/${name}`) || file.includes(`/src/${name}`)),
      ),
      [],
    );
  });

  it('name scripts that there are', async () => {
    const { scripts } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const guide of guides) {
      const text = await readFile(fromRoot(guide), 'utf8');
      const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)].map(([, name]) => name!);
      assert.deepEqual([guide, named.filter((name) => !(name in scripts))], [guide, []]);
    }
  });

  for (const guide of guides) {
    it(`link to what is there: ${guide}`, async () => {
      const text = await readFile(fromRoot(guide), 'utf8');
      const links = [
        ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!),
        ...[...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, link]) => link!),
      ].filter((link) => !/^([a-z]+:|#|\/|\{)/.test(link));
      const lost = links.filter((link) => !existsSync(join(root, dirname(guide), link.replace(/#.*$/, ''))));
      assert.deepEqual(lost, []);
    });
  }
});
