import { readFile } from 'node:fs/promises';
import { contractFiles } from '../contract/contract-files.ts';
import { databaseFiles } from '../database/database-files.ts';
import { paletteFiles } from '../looks/palette-files.ts';
import { fromRoot } from '../process/root.ts';
import type { GeneratedFile } from '../process/generated-file.ts';

/** Everything that is made from the contract, from the migrations and from the palette, in memory. */
export async function generateFiles(): Promise<GeneratedFile[]> {
  return [...(await contractFiles()), ...(await databaseFiles()), ...(await paletteFiles())];
}

/** Paths of the generated files whose content on disk is not what they give now. */
export async function staleFiles(): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, content } of await generateFiles()) {
    const present = await readFile(fromRoot(path), 'utf8').catch(() => undefined);
    if (present !== content) stale.push(path);
  }
  return stale;
}
