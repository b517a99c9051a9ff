import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyPdfAssets } from '../../packages/elements/command/copy-pdf-assets.ts';

let folder: string;
let source: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saldo-pdf-'));
  source = join(folder, 'source');
  await mkdir(join(source, 'cmaps'), { recursive: true });
  await writeFile(join(source, 'pdf.worker.js'), 'worker');
  await writeFile(join(source, 'cmaps', 'A'), 'map');
});
after(() => rm(folder, { recursive: true }));

test('files that read PDFs are copied to a folder that is not there yet', async () => {
  const target = join(folder, 'public', 'saldo-pdf');
  assert.deepEqual(await copyPdfAssets(source, target), { files: 2, bytes: 9 });
  assert.equal(await readFile(join(target, 'cmaps', 'A'), 'utf8'), 'map');
});

test('those of another version are replaced, with what only they had', async () => {
  const target = join(folder, 'replaced');
  await copyPdfAssets(source, target);
  await writeFile(join(target, 'old.js'), 'old');
  await copyPdfAssets(source, target);
  assert.deepEqual((await readdir(target)).sort(), ['cmaps', 'pdf.worker.js']);
});

test('a folder that holds something else stays as it is, and another one is named', async () => {
  const target = join(folder, 'public-of-the-site');
  await mkdir(target);
  await writeFile(join(target, 'index.html'), 'page');
  await assert.rejects(copyPdfAssets(source, target), /holds other files.*saldo-pdf/);
  assert.deepEqual(await readdir(target), ['index.html']);
});
