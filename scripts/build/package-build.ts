import { cp, rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { fromRoot } from '../process/root.ts';
import { emitDeclarations } from './declarations.ts';
import { smallTemplatesOfEsbuild } from './small-templates.ts';
import { packageEntries, readManifest, type PackageName } from './package-entries.ts';

/** What keeps the place of elements until they are drawn. */
export const placeholders = fromRoot('packages/elements/src/placeholders/placeholders.css');

/**
 * Builds what a package publishes: `dist/` mirrors `src/`, one ESM file per entry with shared chunks, dependencies
 * left outside, source maps, and declarations in `dist/types/`. What other steps put there stays.
 */
export async function buildPackage(name: PackageName): Promise<void> {
  const folder = fromRoot('packages', name);
  const entries = await packageEntries(name);
  const { dependencies = {} } = await readManifest(name);
  const draft = fromRoot('packages', name, `dist.${process.pid}`);
  try {
    await build({
      absWorkingDir: folder,
      entryPoints: entries.map((entry) => ({ in: entry, out: entry.replace(/^\.\/(src\/)?|\.ts$/g, '') })),
      outdir: draft,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'neutral',
      target: 'es2023',
      external: [...Object.keys(dependencies).flatMap((it) => [it, `${it}/*`]), 'node:*'],
      sourcemap: true,
      chunkNames: 'chunks/[name]-[hash]',
      tsconfig: fromRoot('tsconfig.base.json'),
      plugins: [smallTemplatesOfEsbuild],
      logLevel: 'warning',
    });
    if (name === 'elements') await cp(placeholders, `${draft}/placeholders.css`);
    if (name === 'sdk') await cp(`${folder}/src/generated/contract.json`, `${draft}/generated/contract.json`);
    emitDeclarations(
      name,
      entries.filter((entry) => entry.startsWith('./src/')),
      `${draft}/types`,
    );
    for (const path of ['browser', 'portal']) {
      await rename(`${folder}/dist/${path}`, `${draft}/${path}`).catch(() => undefined);
    }
    await rm(`${folder}/dist`, { recursive: true, force: true });
    await rename(draft, `${folder}/dist`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
