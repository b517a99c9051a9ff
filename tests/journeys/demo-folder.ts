import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { prepareDemo } from '../../scripts/storybook/prepare-demo.ts';

export interface DemoFolder extends AsyncDisposable {
  readonly path: string;
}

/** A data folder for `npm start`: empty, so that the server seeds it, as on a new machine. */
export async function emptyFolder(): Promise<DemoFolder> {
  const path = await mkdtemp(join(tmpdir(), 'saldo-journey-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A data folder with the demo data of the stories, which are seeded once for all. */
export async function seededFolder(): Promise<DemoFolder> {
  await prepareDemo(() => undefined);
  const dump = new Blob([await readFile(fromRoot('stories/public/demo/database.tgz'))]);
  const folder = await emptyFolder();
  const { database } = await openEmbedded({ dataDir: folder.path, loadDataDir: dump });
  await database.close();
  return folder;
}
