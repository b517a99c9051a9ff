import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the version of all packages is written, with what stands before and behind it. */
const places: readonly { readonly file: string; readonly pattern: RegExp }[] = [
  ...[
    'package.json',
    'packages/sdk/package.json',
    'packages/elements/package.json',
    'packages/demo-server/package.json',
  ].map((file) => ({ file, pattern: /(?<=^ {2}"version": ")[^"]+(?=",$)/m })),
  {
    file: 'packages/sdk/src/transport/user-agent.ts',
    pattern: /(?<=^export const version = ')[^']+(?=';$)/m,
  },
];

/** The version that each place says, by its file. Throws where a place has none. */
export async function readVersions(root: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { file, pattern } of places) {
    const [version] = pattern.exec(await readFile(join(root, file), 'utf8')) ?? [];
    if (version === undefined) throw new Error(`${file} says no version`);
    found.set(file, version);
  }
  return found;
}

/** Says a version in all places. */
export async function writeVersions(root: string, version: string): Promise<void> {
  for (const { file, pattern } of places) {
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), text.replace(pattern, version));
  }
}
