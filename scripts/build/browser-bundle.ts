import { rename, rm } from 'node:fs/promises';
import { build, type Metafile } from 'esbuild';
import { fromRoot, root } from '../process/root.ts';
import { ownPdfAssets } from './own-pdf-assets.ts';
import { packageEntries } from './package-entries.ts';
import { buildPdfAssets } from './pdf-assets.ts';

/** Where the bundle for pages without a build step lies. The demo server serves it at /elements/. */
export const browserBundle = fromRoot('packages/elements/dist/browser');

/**
 * Bundles the elements for a page that has only a `<script type="module">`: `saldo.js` registers all of them,
 * `invoice-list.js` and so on one each. Nothing is imported from outside; what they share are chunks in the same
 * folder; the files that read PDFs lie in `pdf/`. The folder is replaced as a whole.
 */
export async function buildBrowserBundle(target: string = browserBundle): Promise<Metafile> {
  const draft = `${target}.${process.pid}`;
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: await browserEntries(),
      outdir: draft,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      sourcemap: true,
      metafile: true,
      legalComments: 'linked',
      chunkNames: '[name]-[hash]',
      tsconfig: fromRoot('tsconfig.base.json'),
      plugins: [ownPdfAssets()],
      logLevel: 'warning',
    });
    await buildPdfAssets(`${draft}/pdf`);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
    return metafile;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Output name → module: the one that registers all, and the one of each element. */
async function browserEntries(): Promise<Record<string, string>> {
  const modules = await packageEntries('elements');
  const names = modules.flatMap((path): [string, string][] => {
    const name =
      /^\.\/src\/([\w-]+)\/\1\.ts$/.exec(path)?.[1] ?? (path === './src/index.ts' ? 'saldo' : undefined);
    return name ? [[name, fromRoot('packages/elements', path)]] : [];
  });
  return Object.fromEntries(names);
}
