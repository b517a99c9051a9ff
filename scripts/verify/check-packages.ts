import { packedPackages } from '../build/pack-packages.ts';
import { packageEntries, readManifest, type PackageName } from '../build/package-entries.ts';
import { run } from '../process/run.ts';

/** Packs the packages and lets publint and attw judge the tarballs. Resolves to what they find wrong. */
export async function checkPackages(): Promise<string> {
  const tarballs = await packedPackages();
  const names: PackageName[] = ['sdk', 'elements'];
  return (await Promise.all(names.map((name) => checkPackage(name, tarballs[name])))).flat().join('\n');
}

async function checkPackage(name: PackageName, tarball: string): Promise<string[]> {
  const problems = await unpublishedEntries(name);
  // A stylesheet has no types to resolve to.
  const patterned =
    name === 'elements'
      ? [
          '--include-entrypoints',
          ...(await elementEntrypoints()),
          '--exclude-entrypoints',
          './placeholders.css',
        ]
      : [];
  for (const [tool, args] of [
    ['publint', ['run', tarball, '--strict']],
    ['attw', [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', ...patterned]],
  ] as const) {
    const { code, output } = await run(tool, [...args]);
    if (code !== 0) problems.push(`${tool} on packages/${name}:\n${output.trim()}`);
  }
  return problems;
}

/** Inside the workspace `exports` names sources; what is published is named a second time and may not lag behind. */
async function unpublishedEntries(name: PackageName): Promise<string[]> {
  const { exports, publishConfig } = await readManifest(name);
  const missing = Object.keys(exports).filter((entry) => !(entry in publishConfig.exports));
  return missing.map((entry) => `packages/${name}/package.json: publishConfig.exports lacks "${entry}"`);
}

/** `./src/provider/provider.element.ts` is imported as `./provider.element.js`. */
async function elementEntrypoints(): Promise<string[]> {
  const entries = await packageEntries('elements');
  return entries.flatMap((path) => {
    const module = /^\.\/src\/[^/]+\/([^/]+)\.ts$/.exec(path)?.[1];
    return module ? [`./${module}.js`] : [];
  });
}
