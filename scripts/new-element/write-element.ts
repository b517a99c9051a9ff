import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { elementFiles } from './element-files.ts';
import type { ElementName } from './element-name.ts';

/** Writes a new element into a checkout. Answers the paths; throws without writing when the name is taken. */
export async function writeElement(checkout: string, name: ElementName): Promise<string[]> {
  const files = await elementFiles(name);
  const folder = `packages/elements/src/${name.kebab}`;
  const taken = [folder, ...files.map(({ path }) => path)].find((path) => existsSync(join(checkout, path)));
  if (taken !== undefined) throw new Error(`${taken} is already there.`);
  for (const { path, content } of files) {
    const file = join(checkout, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
  }
  return files.map(({ path }) => path);
}
