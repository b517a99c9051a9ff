import { pgDump } from '@electric-sql/pglite-tools/pg_dump';
import type { SchemaDatabase } from './schema-database.ts';

const header = `-- The schema after all migrations, made by \`npm run generate\`, to be read and reviewed. Change it by a new migration.
`;

/**
 * What `pg_dump --schema-only` gives of it, without versions and settings of the session. To be asked last: it forgets the
 * statements that the connection has prepared.
 */
export async function schemaDump({ pglite }: SchemaDatabase): Promise<string> {
  const args = ['--schema-only', '--no-owner', '--exclude-table=schema_migrations'];
  const dump = await pgDump({ pg: pglite, args });
  const statements = (await dump.text())
    .split('\n')
    .filter((line) => !/^(--|SET |SELECT pg_catalog\.set_config|\\(un)?restrict )/.test(line))
    .join('\n');
  return `${header}\n${statements.replaceAll(/\n{2,}/g, '\n\n').trim()}\n`;
}
