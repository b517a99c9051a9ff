import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { serverUrl } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { copiesOf, stagesOf, wordsOf } from '../../scripts/containers/read-dockerfile.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { run } from '../../scripts/process/run.ts';
import { ServerProcess } from './server-process.ts';

const dockerfile = await readFile(fromRoot('Dockerfile'), 'utf8');

/** The words of the last such instruction of the image, which are JSON strings. */
function wordsAfter(keyword: string): string[] {
  const { instructions } = stagesOf(dockerfile).at(-1)!;
  const found = instructions.findLast((one) => one.getKeyword() === keyword)!;
  const json = /\[[^]*\]/.exec(found.getTextContent())![0];
  return JSON.parse(json) as string[];
}

/** What a build would copy, less what `.dockerignore` leaves out in the folders. */
async function copyContext(folder: string): Promise<void> {
  for (const { sources, target } of copiesOf(dockerfile)) {
    for (const source of sources) {
      const isFile = target.endsWith('/');
      await cp(fromRoot(source), join(folder, target, isFile ? source.split('/').at(-1)! : ''), {
        recursive: true,
        filter: (path) => !path.endsWith('.test.ts') && !path.endsWith('/testing'),
      });
    }
  }
}

test('what the Dockerfile copies and installs suffices to migrate, to serve and to be healthy', async (context) => {
  const folder = await temporaryFolder(context);
  await copyContext(folder);
  const install = stagesOf(dockerfile)[0]!.instructions.find((one) => one.getKeyword() === 'RUN')!;
  const [command, ...args] = wordsOf(install);
  const installed = await run(command!, args, { cwd: folder });
  assert.equal(installed.code, 0, installed.output);

  const { url, drop } = await createPostgresDatabase(await serverUrl(), []);
  const [node, main] = wordsAfter('ENTRYPOINT') as [string, string];
  assert.equal(node, 'node');
  const [healthNode, ...health] = wordsAfter('HEALTHCHECK');
  assert.equal(healthNode, 'node');
  try {
    const env = { DATABASE_URL: url, NODE_ENV: 'production' };
    const migrated = await new ServerProcess(env, [join(folder, main), 'migrate']).ended;
    assert.deepEqual([migrated.code, migrated.stderr], [0, ''], migrated.stderr);
    await using serving = new ServerProcess(env, [join(folder, main), ...wordsAfter('CMD')]);
    const { port } = new URL(await serving.ready());
    const look = () => run(process.execPath, health, { env: { PORT: port } });
    assert.equal((await look()).code, 0);
    await serving.kill('SIGTERM');
    assert.equal((await look()).code, 1);
  } finally {
    await drop();
  }
});
