import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fromRoot, root } from '../process/root.ts';
import { physicalIn } from './physical-properties.ts';

const files = globSync(
  ['packages/elements/src/**/*.ts', 'packages/elements/portal/*.css', 'stories/**/*.{ts,html}'],
  {
    cwd: root,
    exclude: (path) => path.endsWith('.test.ts') || path.includes('testing/'),
  },
);

/** pdf.js lays the text of a page over its picture, which has a left in any language. */
const ofPictures = 'packages/elements/src/pdf-viewer/text-layer.styles.ts';

test('nothing in the elements is told by left and right', async () => {
  assert.ok(files.length > 100);
  const found: string[] = [];
  for (const file of files) {
    if (file === ofPictures) continue;
    const source = await readFile(fromRoot(file), 'utf8');
    const sheets = file.endsWith('.ts')
      ? [...source.matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => css!)
      : [source];
    for (const sheet of sheets)
      found.push(...physicalIn(sheet).map((declaration) => `${file}: ${declaration}`));
  }
  assert.deepEqual(found, []);
});

for (const wrong of [
  'margin-left: 4px',
  'padding-right: 0',
  'border-left: 1px solid',
  'border-top-right-radius: 2px',
  'left: 0',
  'text-align: right',
  'float: left',
  'clear: right',
  'width: 10px',
  'min-height: 2em',
  'margin: 0 4px 0 0',
  'padding: 0 var(--_2) 0 0',
  'inset: 0 auto 0 0',
  'border-radius: 2px 0 0 2px',
  'background: linear-gradient(to right, red, blue)',
  'transform: translateX(4px)',
  'scroll-margin-left: 2px',
]) {
  test(`found: ${wrong}`, () => assert.deepEqual(physicalIn(`.a { color: red; ${wrong}; }`), [wrong]));
}

for (const right of [
  'margin-inline-start: 4px',
  'inset-inline-end: 0',
  'text-align: end',
  'inline-size: 10px',
  'margin: 0 4px',
  'padding: 0 4px 2px',
  'padding: 5px var(--_2) 2px var(--_2)',
  'border-radius: 2px',
  'line-height: 2',
  'stroke-width: 1.5',
  'max-inline-size: 3em',
  'transform: translateY(4px)',
  'transition: border-color 1s',
]) {
  test(`left alone: ${right}`, () => assert.deepEqual(physicalIn(`.a { ${right}; }`), []));
}
