import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packageAsset, resolveAsset } from '../browser/package-assets.ts';

const elements = /packages[\\/]elements[\\/]src[\\/].*\.ts$/;

/**
 * The same as `copyPackageAssets`, for Vite: it finds files of packages by itself, but no folders, which pdf.js fetches
 * from. Built, they lie beside the chunks; served, they stay where they are.
 */
export function vitePackageAssets(): Plugin {
  let served = false;
  let assetsDir = 'assets';
  return {
    name: 'package-assets',
    enforce: 'pre',
    configResolved(config) {
      served = config.command === 'serve';
      ({ assetsDir } = config.build);
    },
    async transform(code, id) {
      if (!elements.test(id)) return undefined;
      const require = createRequire(id);
      const specifiers = new Set([...code.matchAll(packageAsset)].map(([, specifier]) => specifier!));
      if (specifiers.size === 0) return undefined;
      if (!served) {
        for (const specifier of specifiers) {
          const path = resolveAsset(require, specifier);
          for (const file of await filesIn(path)) {
            const fileName = [assetsDir, specifier.replace(/\/$/, ''), file].filter(Boolean).join('/');
            this.emitFile({ type: 'asset', fileName, source: await readFile(join(path, file)) });
          }
        }
      }
      return code.replace(packageAsset, (_, specifier: string) => {
        const slash = specifier.endsWith('/') ? '/' : '';
        const url = served
          ? `/@fs/${resolveAsset(require, specifier)
              .replaceAll('\\', '/')
              .replace(/^\/|\/$/g, '')}${slash}`
          : `./${specifier}`;
        // Written so that Vite does not look for it beside the source.
        return `new URL('${url}', import.meta.url + '')`;
      });
    },
  };
}

/** Files of a folder, from there; of a file, itself. */
async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [''];
  return globSync('**/*.*', { cwd: path }).map((file) => file.replaceAll('\\', '/'));
}
