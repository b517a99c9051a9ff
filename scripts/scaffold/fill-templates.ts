import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatted } from './formatted.ts';
import type { ScaffoldFile } from './scaffold-file.ts';

/** Template → what it becomes, from the repository's root. */
export type Targets = Readonly<Record<string, string>>;

/** Fills in each template of a folder: `__name__` is what the words have under `name`. */
export function fillTemplates(
  folder: string,
  targets: Targets,
  words: Readonly<Record<string, string>>,
): Promise<ScaffoldFile[]> {
  return Promise.all(
    Object.entries(targets).map(async ([template, path]) => {
      const text = await readFile(join(folder, template), 'utf8');
      const content = text.replaceAll(/__([A-Za-z]+?)__/g, (_, name: string) => {
        const word = words[name];
        if (word === undefined) throw new Error(`${template} asks for __${name}__, which nothing fills in.`);
        return word;
      });
      return formatted({ path, content });
    }),
  );
}
