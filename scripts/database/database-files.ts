import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import type { GeneratedFile } from '../process/generated-file.ts';
import { openSchemaDatabase } from './schema-database.ts';
import { schemaDump } from './schema-dump.ts';
import { schemaTypes } from './schema-types.ts';

const folder = 'packages/demo-server/src/server/db';

/** What is made from the migrations: the schema as one text for people, and its types for the compiler. */
export async function databaseFiles(): Promise<GeneratedFile[]> {
  await using migrated = await openSchemaDatabase(await readMigrations());
  const types = await schemaTypes(migrated);
  return [
    { path: `${folder}/schema.sql`, content: await schemaDump(migrated) },
    { path: `${folder}/schema.types.ts`, content: types },
  ];
}
