import type { Plugin } from 'esbuild';

/** The folder `pdf` beside the bundle is where files that read PDFs are looked for: a page without a build step copies one folder. */
export function ownPdfAssets(): Plugin {
  return {
    name: 'own-pdf-assets',
    setup(build) {
      build.onLoad({ filter: /[\\/]default-pdf-asset-base\.ts$/ }, () => ({
        // All output files lie in one folder, so the URL holds in whichever chunk it ends up.
        contents: `export const defaultPdfAssetBase = new URL('./pdf/', import.meta.url).href;`,
        loader: 'js',
      }));
    },
  };
}
