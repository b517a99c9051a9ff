import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** A data folder with the demo data of the stories, a copy of the one that is made once for all. */
export async function seededFolder(): Promise<DemoFolder> {
  const folder = await emptyFolder();
  await cp(await preparedFolder(), folder.path, { recursive: true });
  return folder;
}

/** The folder that is copied, made anew unless it was made from what the dump is now. */
export async function preparedFolder(): Promise<string> {
  await prepareDemo(() => undefined);
  const dump = await readFile(fromRoot('stories/public/demo/database.tgz'));
  const hash = createHash('sha256').update(dump).digest('hex');
  const path = fromRoot('.cache', 'journeys');
  const stamp = fromRoot('.cache', 'journeys.sources');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return path;
  await rm(path, { recursive: true, force: true });
  const { database } = await openEmbedded({ dataDir: path, loadDataDir: new Blob([dump]) });
  await database.close();
  await writeFile(stamp, hash);
  return path;
}
