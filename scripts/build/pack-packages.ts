import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from '../process/root.ts';
import { runOrThrow } from '../process/run.ts';
import { buildElementsIfStale } from './build-elements-if-stale.ts';
import { buildFrameworks } from './frameworks/build-frameworks.ts';
import { buildPackage } from './package-build.ts';
import { readManifest, type PackageName } from './package-entries.ts';
import { sourceHash } from './source-hash.ts';

/** Of packages as they would be published, the path of each. */
export type Tarballs = Readonly<Record<PackageName, string>>;

/** Builds the packages and packs each as it would be published, into a folder. */
async function packPackages(folder: string): Promise<Tarballs> {
  // In this order: the elements' declarations refer to the SDK's.
  await buildPackage('sdk');
  await buildPackage('elements');
  await buildElementsIfStale();
  await buildFrameworks();
  return { sdk: await packPackage('sdk', folder), elements: await packPackage('elements', folder) };
}

const packed = fromRoot('.cache/packed');
const sources = [
  'packages/{elements,sdk}/{src,command,frameworks,contract,specification,portal}/**/*.{ts,json,yaml,md,html,css,js,svg}',
  'packages/{elements,sdk}/{package.json,*.md}',
  'scripts/build/**/*.ts',
  'tsconfig.base.json',
  'tsconfig.json',
  'pnpm-lock.yaml',
];

/** The packages as they would be published, packed anew unless they were packed from what the sources are now. */
export async function packedPackages(): Promise<Tarballs> {
  const stamp = join(packed, 'sources.json');
  const hash = await sourceHash(sources);
  const before = JSON.parse(await readFile(stamp, 'utf8').catch(() => '{}')) as {
    hash?: string;
    tarballs?: Tarballs;
  };
  if (before.hash === hash && before.tarballs) return before.tarballs;
  await mkdir(packed, { recursive: true });
  const tarballs = await packPackages(packed);
  await writeFile(stamp, JSON.stringify({ hash, tarballs }));
  return tarballs;
}

async function packPackage(name: PackageName, folder: string): Promise<string> {
  const draft = join(folder, `${name}.${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    const cwd = fromRoot('packages', name);
    await runOrThrow('npx', ['--yes', 'pnpm@12.21.0', 'pack', '--pack-destination', draft], { cwd });
    const file = `saldo-${name}-${(await readManifest(name)).version}.tgz`;
    await rename(join(draft, file), join(folder, file));
    return join(folder, file);
  } finally {
    await rm(draft, { recursive: true });
  }
}
