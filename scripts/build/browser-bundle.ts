import { globSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { rolldown, type Plugin } from 'rolldown';
import { fromRoot, root } from '../process/root.ts';
import { placeholders } from './package-build.ts';
import { packageEntries } from './package-entries.ts';
import { buildPdfAssets } from './pdf-assets.ts';
import { smallTemplatesOfRolldown } from './small-templates.ts';

/** Where the bundle for pages without a build step lies. The demo server serves it at /elements/. */
export const browserBundle = fromRoot('packages/elements/dist/browser');

/** What most pages have: what several of these need is one file, with what the first of a page need and others do too. */
const USUAL = ['provider', 'account-statement', 'invoice-list', 'payment-report', 'document-detail'];
/** What a page shows first: each is two files, that one and the rest of it. */
const FIRST = ['account-statement', 'invoice-list'];
/** Whose words are one file for each language. */
const WORDED = ['shared', ...FIRST];

/**
 * Bundles the elements for a page that has only a `<script type="module">`: `saldo.js` loads each element when its tag appears, and is all
 * that several of the usual ones need; `invoice-list.js` and so on are the rest of one each, `words.es.js` and so on the words of the usual
 * ones in a language, so that the first rows come after three files. `all.js` registers all at once. Nothing is imported from outside; the files that read PDFs lie in `pdf/`. The folder is
 * replaced as a whole.
 */
export async function buildBrowserBundle(target: string = browserBundle): Promise<void> {
  const draft = `${target}.${process.pid}`;
  const elements = await elementModules();
  const shared = await modulesOfSeveral(elements);
  const start = fromRoot('packages/elements/src/autoload/start.ts');
  try {
    const bundle = await rolldown({
      input: { all: fromRoot('packages/elements/src/index.ts'), start, ...elements },
      tsconfig: fromRoot('tsconfig.base.json'),
      platform: 'browser',
      transform: { target: 'es2022' },
      resolve: { conditionNames: ['browser', 'import', 'default'] },
      preserveEntrySignatures: 'allow-extension',
      plugins: [ownPdfAssets, everyLanguage, smallTemplatesOfRolldown],
      // The one that loads elements names them all; `all.js` imports them.
      checks: { ineffectiveDynamicImport: false },
      logLevel: 'warn',
    });
    await bundle.write({
      dir: draft,
      format: 'es',
      minify: true,
      sourcemap: true,
      chunkFileNames: ({ name, facadeModuleId }) => {
        const language = facadeModuleId?.split(WORDS)[1];
        if (language !== undefined) return `words.${language}.js`;
        return name === 'saldo' ? '[name].js' : '[name]-[hash].js';
      },
      codeSplitting: {
        groups: [{ name: 'saldo', test: (id) => id === start || shared.has(id) }],
      },
    });
    // `saldo.js` is what it would only import.
    await rm(join(draft, 'start.js'));
    await rm(join(draft, 'start.js.map'), { force: true });
    await buildPdfAssets(`${draft}/pdf`);
    await cp(placeholders, `${draft}/placeholders.css`);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Output name → module of each element. */
async function elementModules(): Promise<Record<string, string>> {
  const modules = await packageEntries('elements');
  const names = modules.flatMap((path) => /^\.\/src\/([\w-]+)\/\1\.element\.ts$/.exec(path)?.[1] ?? []);
  return Object.fromEntries(
    names.map((name) => [name, fromRoot('packages/elements/src', name, `${name}.ts`)]),
  );
}

/**
 * Modules that two of the usual elements or more load at once, all that a provider does, and what one of the first shares with whatever is
 * loaded without it.
 */
async function modulesOfSeveral(elements: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.values(elements),
    outdir: '.cache/shared',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    tsconfig: fromRoot('tsconfig.base.json'),
    logLevel: 'error',
  });
  const importsOf = (file: string): string[] =>
    (metafile.inputs[relative(root, file)]?.imports ?? [])
      .filter(({ kind }) => kind === 'import-statement')
      .map(({ path }) => fromRoot(path));
  const users = new Map<string, number>();
  for (const name of USUAL) {
    const needed = new Set([elements[name]!]);
    for (const file of needed) for (const imported of importsOf(file)) needed.add(imported);
    const elsewhere = FIRST.includes(name)
      ? new Set(
          Object.keys(metafile.inputs)
            .map((path) => fromRoot(path))
            .filter((file) => !needed.has(file))
            .flatMap(importsOf),
        )
      : new Set<string>();
    for (const file of needed) {
      const weight = name === 'provider' || elsewhere.has(file) ? 2 : 1;
      users.set(file, (users.get(file) ?? 0) + weight);
    }
  }
  return new Set([...users].filter(([, count]) => count > 1).map(([file]) => file));
}

/** The words of the usual elements in a language are one module. */
const WORDS = 'saldo-words:';

/** The folder `pdf` beside the bundle is where files that read PDFs are looked for: a page without a build step copies one folder. */
const ownPdfAssets: Plugin = {
  name: 'own-pdf-assets',
  load(id) {
    // All output files lie in one folder, so the URL holds in whichever chunk it ends up.
    return /[\\/]default-pdf-asset-base\.ts$/.test(id)
      ? `export const defaultPdfAssetBase = new URL('./pdf/', import.meta.url).href;`
      : undefined;
  },
};

/** Words are imported by the name of their language, which only some bundlers look up in the folder. */
const everyLanguage: Plugin = {
  name: 'every-language',
  transform(code, id) {
    const words = /import\(`(\.{1,2}\/(?:[\w-]+\/)*)([\w-]+)\.words\.\$\{language\}\.ts`\)/g;
    if (!words.test(code)) return undefined;
    const named = code.replaceAll(words, (_, folder: string, name: string) => {
      const loaders = globSync(`${name}.words.??.ts`, { cwd: join(dirname(id), folder) }).map((file) => {
        const language = file.split('.').at(-2)!;
        const load = WORDED.includes(name)
          ? `import('${WORDS}${language}').then((all) => ({ translation: all['${name}'] }))`
          : `import('${folder}${file}')`;
        return `${language}: () => ${load}`;
      });
      return `({ ${loaders.join(', ')} })[language]()`;
    });
    // Lines stay where they are.
    return { code: named, map: null };
  },
  resolveId: (id) => (id.startsWith(WORDS) ? id : undefined),
  load(id) {
    if (!id.startsWith(WORDS)) return undefined;
    return WORDED.map((name) => {
      const folder = name === 'shared' ? 'i18n' : name;
      const file = fromRoot('packages/elements/src', folder, `${name}.words.${id.slice(WORDS.length)}.ts`);
      return `export { translation as '${name}' } from '${file}';`;
    }).join('\n');
  },
};
