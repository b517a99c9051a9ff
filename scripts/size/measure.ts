import { readFile } from 'node:fs/promises';
import { packageEntries } from '../build/package-entries.ts';
import { fromRoot } from '../process/root.ts';
import { firstLoad } from './first-load.ts';

export interface Size {
  /** What one imports. */
  entry: string;
  bytes: number;
  /** From budgets.json, in bytes. */
  budget: number;
}

/** Entries of the SDK that pages load. */
const sdkEntries = ['', '/import', '/upload'];

/** Measures the SDK and each element against budgets.json. */
export async function measureSizes(): Promise<Size[]> {
  const budgets = JSON.parse(await readFile(fromRoot('scripts/size/budgets.json'), 'utf8')) as Record<
    string,
    number
  >;
  const modules = sdkEntries.map((entry): [string, string] => [
    `@saldo/sdk${entry}`,
    `packages/sdk/src${entry}/index.ts`,
  ]);
  for (const path of await packageEntries('elements')) {
    const name = /^\.\/src\/([\w-]+)\/\1\.ts$/.exec(path)?.[1];
    if (name) modules.push([`@saldo/elements/${name}.js`, `packages/elements/${path}`]);
  }
  return Promise.all(
    modules.map(async ([entry, module]) => {
      const budget = budgets[entry] ?? budgets['@saldo/elements/*'] ?? 0;
      return { entry, bytes: await firstLoad(module), budget };
    }),
  );
}

/** One line for an entry; 1 kB is 1000 bytes. */
export function formatSize({ entry, bytes, budget }: Size): string {
  const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`.padStart(9);
  const excess = bytes > budget ? '  over budget' : '';
  return `${entry.padEnd(42)}${kilobytes(bytes)} of ${kilobytes(budget)}${excess}`;
}
