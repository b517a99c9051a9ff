import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bring } from './bring.ts';
import { formatTable, suiteTable } from './format-table.ts';

test('a clone that is there is taken as it is, and one that cannot be had is named and leaves nothing behind', async () => {
  const home = await mkdtemp(join(tmpdir(), 'saldo-formats-'));
  try {
    await mkdir(join(home, 'there+suite', 'files'), { recursive: true });
    await writeFile(join(home, 'there+suite', 'files', 'a.xml'), '<a/>');
    const list = ['there/suite', 'gone/suite'].map((repository) => ({ repository, folders: ['files'] }));
    const { folders, missing } = await bring(home, list, `file://${home}/nowhere`);
    assert.deepEqual(folders, [join(home, 'there+suite', 'files')]);
    assert.equal(missing.length, 1);
    assert.match(missing[0]!, /^gone\/suite could not be cloned into .*: fatal: /);
    assert.deepEqual(await readdir(home), ['there+suite']);
  } finally {
    await rm(home, { recursive: true });
  }
});

test('the folders of one suite are one row', () => {
  const read = { records: 1, refusals: [], faults: [], warnings: ['x'] };
  const refused = { records: 0, refusals: ['it is a PDF'], faults: ['y'], warnings: [] };
  const rows = suiteTable([
    { name: 'a/b', verdicts: [read] },
    { name: 'c/d', verdicts: [] },
    { name: 'a/b', verdicts: [refused, read] },
  ]);
  assert.deepEqual(rows.split('\n').slice(2), ['| a/b | 3 | 2 | 2 | 1 |', '| c/d | 0 | 0 | 0 | 0 |']);
  assert.match(formatTable([refused]), /refused: it is a PDF/);
});
