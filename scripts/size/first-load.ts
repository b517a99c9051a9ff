import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { smallTemplatesOfEsbuild } from '../build/small-templates.ts';
import { fromRoot, root } from '../process/root.ts';

/**
 * What a page loads before an entry runs: the entry, all that it imports statically down to the last package,
 * minified, each file compressed by `gzip -9`. What it loads later, by `import()`, does not count. In bytes.
 */
export async function firstLoad(module: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { entry: fromRoot(module) },
    outdir: fromRoot('.cache/size'),
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    tsconfig: fromRoot('tsconfig.base.json'),
    plugins: [smallTemplatesOfEsbuild],
    logLevel: 'error',
  });
  const loaded = staticClosure(metafile, '.cache/size/entry.js');
  const files = outputFiles.filter(({ path }) => [...loaded].some((file) => fromRoot(file) === path));
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

function staticClosure({ outputs }: Metafile, entry: string): Set<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(path);
    }
  }
  return loaded;
}
