import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fillTemplates } from '../scaffold/fill-templates.ts';
import type { ScaffoldFile } from '../scaffold/scaffold-file.ts';
import type { ResourceName } from './resource-name.ts';

const server = 'packages/demo-server/src/server';
const migrations = `${server}/db/migrations`;

/** The files of a new resource: contract, migration, a folder of the server with its tests, the client's methods. */
export async function resourceFiles(checkout: string, name: ResourceName): Promise<ScaffoldFile[]> {
  const { kebab, plural } = name;
  const folder = `${server}/${plural.kebab}`;
  const number = await nextNumber(join(checkout, migrations));
  const targets = {
    'contract.yaml.txt': `packages/sdk/contract/${plural.kebab}.yaml`,
    'migration.sql.txt': `${migrations}/${number}-${plural.kebab}.sql`,
    'store.ts.txt': `${folder}/${kebab}.store.ts`,
    'wire.ts.txt': `${folder}/${kebab}.wire.ts`,
    'kind.ts.txt': `${folder}/${kebab}.kind.ts`,
    'list.ts.txt': `${folder}/list-${plural.kebab}.ts`,
    'get.ts.txt': `${folder}/get-${kebab}.ts`,
    'create.ts.txt': `${folder}/create-${kebab}.ts`,
    'test.ts.txt': `${folder}/${plural.kebab}.test.ts`,
    'sdk.ts.txt': `packages/sdk/src/resources/${plural.kebab}.ts`,
  };
  return fillTemplates(join(import.meta.dirname, 'template'), targets, words(name));
}

/** What templates and edits may say. */
export function words({ plural, type, ...one }: ResourceName): Record<string, string> {
  return {
    Type: type,
    kebab: one.kebab,
    kebabs: plural.kebab,
    Pascal: one.pascal,
    Pascals: plural.pascal,
    camel: one.camel,
    camels: plural.camel,
    snake: one.snake,
    snakes: plural.snake,
    words: one.words,
    wordss: plural.words,
    Titles: plural.title,
  };
}

async function nextNumber(folder: string): Promise<string> {
  const numbers = (await readdir(folder)).map((file) => Number.parseInt(file, 10)).filter(Number.isFinite);
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}
