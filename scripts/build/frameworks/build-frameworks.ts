import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { fromRoot } from '../../process/root.ts';
import { readManifest } from '../package-entries.ts';
import { angularModule, angularTypes } from './angular.ts';
import { cssData, htmlData, webTypes } from './editor-data.ts';
import { readElementModels } from './element-model.ts';
import { publicManifest } from './public-manifest.ts';
import { reactModule, reactTypes } from './react.ts';
import { tokens } from './tokens.ts';
import { svelteTypes, vueTypes } from './typings.ts';

/** Writes into `packages/elements/dist` what editors and frameworks know of the elements, made from their comments and types. */
export async function buildFrameworks(): Promise<void> {
  const elements = await readElementModels();
  const { version } = await readManifest('elements');
  const files: Record<string, string> = {
    'custom-elements.json': JSON.stringify(publicManifest(elements, tokens)),
    'html-custom-data.json': JSON.stringify(htmlData(elements)),
    'css-custom-data.json': JSON.stringify(cssData(tokens)),
    'web-types.json': JSON.stringify(webTypes(elements, tokens, version)),
    'react.js': reactModule(elements),
    'types/react.d.ts': reactTypes(elements),
    'angular.js': angularModule(elements),
    'types/angular.d.ts': angularTypes(elements),
    'vue.js': 'export {};\n',
    'types/vue.d.ts': vueTypes(elements),
    'svelte.js': 'export {};\n',
    'types/svelte.d.ts': svelteTypes(elements),
  };
  for (const [path, text] of Object.entries(files))
    await writeFile(fromRoot('packages/elements/dist', path), text);
  await build({
    absWorkingDir: fromRoot('packages/elements'),
    entryPoints: ['frameworks/react-component.ts'],
    outdir: 'dist',
    format: 'esm',
    target: 'es2023',
    tsconfig: fromRoot('tsconfig.base.json'),
    logLevel: 'warning',
  });
}
