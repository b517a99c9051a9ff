import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromRoot } from '../process/root.ts';
import { run } from '../process/run.ts';

/** What the compiler says of a file in the home of a project. */
async function compile(project: string, code: string): Promise<string> {
  const folder = await mkdtemp(fromRoot('.cache', 'home-'));
  try {
    await writeFile(join(folder, 'planted.ts'), code);
    const config = { extends: fromRoot(project), include: [join(folder, 'planted.ts')], exclude: [] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return (await run('tsc', ['--project', folder])).output;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const inServer = 'packages/demo-server/tsconfig.json';
const inPage = 'packages/elements/tsconfig.browser.json';
const inSdk = 'packages/sdk/tsconfig.json';

test('window and document do not compile in the server and in the SDK', async () => {
  for (const project of [inServer, inSdk]) {
    assert.match(await compile(project, 'export const w = window.innerWidth;'), /Cannot find name 'window'/);
    assert.match(await compile(project, 'export const d = document.title;'), /Cannot find name 'document'/);
    assert.equal(await compile(project, 'export const p = process.pid;'), '');
  }
});

test('process and modules of Node do not compile in an element', async () => {
  assert.match(await compile(inPage, 'export const p = process.pid;'), /Cannot find name 'process'/);
  assert.match(await compile(inPage, "export { readFile } from 'node:fs';"), /node:fs/);
  assert.equal(await compile(inPage, 'export const w = window.innerWidth;'), '');
});
