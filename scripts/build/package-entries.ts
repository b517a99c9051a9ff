import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fromRoot } from '../process/root.ts';

export interface PackageManifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  exports: Record<string, string>;
  bin?: Record<string, string>;
  publishConfig: { exports: Record<string, unknown> };
}

export type PackageName = 'sdk' | 'elements';

export async function readManifest(name: PackageName): Promise<PackageManifest> {
  return JSON.parse(await readFile(fromRoot('packages', name, 'package.json'), 'utf8')) as PackageManifest;
}

/**
 * The TypeScript modules that a package lets others import, as paths from the package's folder: what its
 * `exports` and `bin` name, with patterns filled in (with two stars, every folder's module of the folder's name).
 */
export async function packageEntries(name: PackageName): Promise<string[]> {
  const { exports, bin = {} } = await readManifest(name);
  const targets = [...Object.values(exports), ...Object.values(bin)].filter((path) => path.endsWith('.ts'));
  const modules = globSync('src/**/*.ts', { cwd: fromRoot('packages', name) }).map((path) => `./${path}`);
  const entries = targets.flatMap((target) =>
    target.includes('*')
      ? modules.filter((path) => matches(target, path) && !isInternal(path, modules))
      : [target],
  );
  return [...new Set(entries)].sort();
}

/** Every `*` of a target stands for the same text, as Node's package patterns have it. */
function matches(target: string, path: string): boolean {
  const [first = '', ...rest] = target.split('*').map((text) => text.replaceAll('.', '\\.'));
  const pattern = rest.reduce((done, text, index) => done + (index === 0 ? '([^/.]+)' : '\\1') + text, first);
  return new RegExp(`^${pattern}$`).test(path);
}

/** A folder that has its module but no element is a part of others, not an entry. */
function isInternal(path: string, modules: string[]): boolean {
  const [, folder, name] = /^\.\/src\/([^/]+)\/([^/.]+)\.ts$/.exec(path) ?? [];
  return name !== undefined && folder === name && !modules.includes(`./src/${folder}/${name}.element.ts`);
}
