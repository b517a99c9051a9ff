import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import type { GeneratedFile } from '../process/generated-file.ts';
import { schemaDump } from './schema-dump.ts';
import { schemaTypes } from './schema-types.ts';

const folder = 'packages/demo-server/src/server/db';

/** What is made from the migrations: the schema as one text for people, and its types for the compiler. */
export async function databaseFiles(): Promise<GeneratedFile[]> {
  const migrations = await readMigrations();
  return [
    { path: `${folder}/schema.sql`, content: await schemaDump(migrations) },
    { path: `${folder}/schema.types.ts`, content: await schemaTypes(migrations) },
  ];
}
