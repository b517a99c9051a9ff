import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { buildPdfAssets } from '../build/pdf-assets.ts';
import { fromRoot } from '../process/root.ts';
import { prepareDemo } from './prepare-demo.ts';

/** Brings everything into stories/public that the stories fetch: the demo's database, the worker that answers in
 * the page, and the files that read PDFs. */
export async function prepareStories(onStep: (step: string) => void): Promise<void> {
  const folder = fromRoot('stories/public');
  await mkdir(folder, { recursive: true });
  await copyFile(
    createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'),
    `${folder}/mockServiceWorker.js`,
  );
  await buildPdfAssets(`${folder}/saldo-pdf`);
  await prepareDemo(onStep);
}
