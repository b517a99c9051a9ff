import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';
import { root } from '../process/root.ts';

const packageAsset = /new URL\(\s*['"]((?:@[\w.-]+\/)?[a-z][\w-]*\/[^'"]+)['"],\s*import\.meta\.url,?\s*\)/g;

/**
 * Serves `new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url)` as bundlers do, where the first
 * segment names a package: a plain browser would take it for a path beside the module.
 */
export function packageAssets(): TestRunnerPlugin {
  return {
    name: 'package-assets',
    transform(context) {
      if (typeof context.body !== 'string' || !context.response.is('js', 'ts')) return;
      const importer = new URL(context.path.slice(1), `${pathToFileURL(root).href}/`);
      const require = createRequire(importer);
      return context.body.replace(packageAsset, (_, specifier: string) => {
        const path = relative(root, require.resolve(specifier)).replaceAll('\\', '/');
        return `new URL('/${path}', import.meta.url)`;
      });
    },
  };
}
