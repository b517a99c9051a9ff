import { copyFile, mkdir } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { buildPdfAssets } from '../build/pdf-assets.ts';
import { fromRoot, root } from '../process/root.ts';
import { prepareDemo } from './prepare-demo.ts';
import { writeStoryManifest } from './story-manifest.ts';

/**
 * Brings everything into stories/public that the stories fetch: the demo's database and its engine, the worker that answers in the page, and
 * the files that read PDFs.
 */
export async function prepareStories(onStep: (step: string) => void): Promise<void> {
  const folder = fromRoot('stories/public');
  await mkdir(folder, { recursive: true });
  await copyFile(
    createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'),
    `${folder}/mockServiceWorker.js`,
  );
  await buildPdfAssets(`${folder}/saldo-pdf`);
  await buildEngine(`${folder}/engine`);
  await writeStoryManifest(`${folder}/custom-elements.json`);
  await prepareDemo(onStep);
}

/** The thread that has the database, with the engine's files beside it, by names that the page's head knows before any bundle. */
async function buildEngine(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { engine: 'stories/server/engine.worker.ts' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    plugins: [withoutNode],
    logLevel: 'warning',
  });
  const source = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  for (const name of ['pglite.wasm', 'initdb.wasm', 'pglite.data'])
    await copyFile(join(source, name), join(folder, name));
}

/** PGlite imports what Node has, and asks before it uses it. */
const withoutNode: Plugin = {
  name: 'without Node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'nothing',
    }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};
