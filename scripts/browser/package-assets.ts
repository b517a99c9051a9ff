import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';
import { root } from '../process/root.ts';

/** `new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url)`: the first segment names a package. */
export const packageAsset =
  /new URL\(\s*['"]((?:@[\w.-]+\/)?[a-z][\w-]*\/[^'"]+)['"],\s*import\.meta\.url,?\s*\)/g;

/** Where a file or folder of a package lies, whatever the package exports. */
export function resolveAsset(require: NodeJS.Require, specifier: string): string {
  const [, name = '', path = ''] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(specifier) ?? [];
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

/** Serves files of packages named by URL as bundlers do: a plain browser would look beside the module. */
export function packageAssets(): TestRunnerPlugin {
  return {
    name: 'package-assets',
    transform(context) {
      if (typeof context.body !== 'string' || !context.response.is('js', 'ts')) return;
      const require = createRequire(new URL(context.path.slice(1), `${pathToFileURL(root).href}/`));
      return context.body.replace(packageAsset, (_, specifier: string) => {
        const path = relative(root, resolveAsset(require, specifier)).replaceAll('\\', '/');
        return `new URL('/${path}${specifier.endsWith('/') ? '/' : ''}', import.meta.url)`;
      });
    },
  };
}
