import { join } from 'node:path';
import { fillTemplates } from '../scaffold/fill-templates.ts';
import type { ScaffoldFile } from '../scaffold/scaffold-file.ts';
import { translated } from '../words/catalogues.ts';
import type { ElementName } from './element-name.ts';

/** The files of a new element: the anatomy that packages/elements/README.md tells, working and tested. */
export function elementFiles({ kebab, pascal, camel, title }: ElementName): Promise<ScaffoldFile[]> {
  const stem = `packages/elements/src/${kebab}/${kebab}`;
  const targets = {
    'register.ts.txt': `${stem}.ts`,
    'element.ts.txt': `${stem}.element.ts`,
    'events.ts.txt': `${stem}.events.ts`,
    'styles.ts.txt': `${stem}.styles.ts`,
    'words.ts.txt': `${stem}.words.ts`,
    ...Object.fromEntries(
      translated.map((language) => [`words.${language}.ts.txt`, `${stem}.words.${language}.ts`]),
    ),
    'test.ts.txt': `${stem}.test.ts`,
    'stories.ts.txt': `stories/${kebab}.stories.ts`,
  };
  const words = { kebab, Pascal: pascal, camel, Title: title };
  return fillTemplates(join(import.meta.dirname, 'template'), targets, words);
}
