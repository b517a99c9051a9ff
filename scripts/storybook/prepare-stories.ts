import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fromRoot } from '../process/root.ts';
import { prepareDemo } from './prepare-demo.ts';

/** Brings everything into stories/public that the stories fetch: the demo's database and the worker that answers in the page. */
export async function prepareStories(onStep: (step: string) => void): Promise<void> {
  const folder = fromRoot('stories/public');
  await mkdir(folder, { recursive: true });
  await copyFile(
    createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'),
    `${folder}/mockServiceWorker.js`,
  );
  await prepareDemo(onStep);
}
