import { cp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { packageAsset, resolveAsset } from '../browser/package-assets.ts';

/**
 * Copies what a module names by `new URL('package/path', import.meta.url)`, a file or a folder, beside the bundle
 * and points the URL there. All output files lie in one folder, so the URL holds in whichever chunk it ends up.
 */
export function copyPackageAssets(outdir: string): Plugin {
  return {
    name: 'package-assets',
    setup(build) {
      const assets = new Map<string, string>();
      build.onLoad({ filter: /packages[\\/]elements[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const require = createRequire(path);
        const contents = source.replace(packageAsset, (_, specifier: string) => {
          assets.set(specifier, resolveAsset(require, specifier));
          return `new URL('./assets/${specifier}', import.meta.url)`;
        });
        return { contents, loader: 'ts' };
      });
      build.onEnd(async () => {
        for (const [specifier, path] of assets) {
          await cp(path, join(outdir, 'assets', specifier), { recursive: true });
        }
      });
    },
  };
}
