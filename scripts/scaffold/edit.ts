import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatted } from './formatted.ts';
import type { ScaffoldFile } from './scaffold-file.ts';

/** What goes into a file that is there, before or after a text that stands in it once. */
export type Edit = {
  /** From the repository's root. */
  readonly path: string;
  readonly insert: string;
} & ({ readonly before: string } | { readonly after: string });

/** Makes every edit, or none where one has no place. Answers the paths. */
export async function makeEdits(checkout: string, edits: readonly Edit[]): Promise<string[]> {
  const files: ScaffoldFile[] = [];
  for (const [path, some] of Map.groupBy(edits, (edit) => edit.path)) {
    const content = some.reduce(withEdit, await readFile(join(checkout, path), 'utf8'));
    files.push(await formatted({ path, content }));
  }
  for (const { path, content } of files) await writeFile(join(checkout, path), content);
  return files.map(({ path }) => path);
}

function withEdit(text: string, edit: Edit): string {
  const place = 'before' in edit ? edit.before : edit.after;
  const [head, tail, ...more] = text.split(place);
  if (tail === undefined || more.length > 0) {
    throw new Error(
      `${edit.path}: "${place.trim()}" should stand there once. Put this there by hand: ${edit.insert}`,
    );
  }
  return 'before' in edit ? head + edit.insert + place + tail : head + place + edit.insert + tail;
}
