import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fromRoot } from '../process/root.ts';
import { translated } from '../words/catalogues.ts';
import type { ElementName } from './element-name.ts';

export interface ScaffoldFile {
  /** From the repository's root. */
  readonly path: string;
  readonly content: string;
}

/** Template → what it becomes. */
const targets: Readonly<Record<string, (kebab: string) => string>> = {
  'register.ts.txt': (kebab) => `packages/elements/src/${kebab}/${kebab}.ts`,
  'element.ts.txt': (kebab) => `packages/elements/src/${kebab}/${kebab}.element.ts`,
  'events.ts.txt': (kebab) => `packages/elements/src/${kebab}/${kebab}.events.ts`,
  'styles.ts.txt': (kebab) => `packages/elements/src/${kebab}/${kebab}.styles.ts`,
  'words.ts.txt': (kebab) => `packages/elements/src/${kebab}/${kebab}.words.ts`,
  ...Object.fromEntries(
    translated.map((language) => [
      `words.${language}.ts.txt`,
      (kebab: string) => `packages/elements/src/${kebab}/${kebab}.words.${language}.ts`,
    ]),
  ),
  'test.ts.txt': (kebab) => `packages/elements/src/${kebab}/${kebab}.test.ts`,
  'stories.ts.txt': (kebab) => `stories/${kebab}.stories.ts`,
};

/** The files of a new element: the anatomy that packages/elements/README.md tells, working and tested. */
export async function elementFiles(name: ElementName): Promise<ScaffoldFile[]> {
  const options = await resolveConfig(fromRoot('package.json'));
  return Promise.all(
    Object.entries(targets).map(async ([template, target]) => {
      const text = await readFile(join(import.meta.dirname, 'template', template), 'utf8');
      // Lines break elsewhere with a longer name.
      const content = await format(named(text, name), { ...options, parser: 'typescript' });
      return { path: target(name.kebab), content };
    }),
  );
}

function named(text: string, { kebab, pascal, camel, title }: ElementName): string {
  return text
    .replaceAll('__kebab__', kebab)
    .replaceAll('__Pascal__', pascal)
    .replaceAll('__camel__', camel)
    .replaceAll('__Title__', title);
}
