import { PGlite } from '@electric-sql/pglite';
import { pgDump } from '@electric-sql/pglite-tools/pg_dump';
import type { Migration } from '../../packages/demo-server/src/server/db/migrate.ts';

const header = `-- The schema after all migrations, made by \`npm run generate\`, to be read and reviewed. Change it by a new migration.
`;

/** What `pg_dump --schema-only` gives after these migrations, without versions and settings of the session. */
export async function schemaDump(migrations: readonly Migration[]): Promise<string> {
  const database = await PGlite.create();
  try {
    for (const { sql } of migrations) await database.exec(sql);
    const dump = await pgDump({ pg: database, args: ['--schema-only', '--no-owner'] });
    const statements = (await dump.text())
      .split('\n')
      .filter((line) => !/^(--|SET |SELECT pg_catalog\.set_config|\\(un)?restrict )/.test(line))
      .join('\n');
    return `${header}\n${statements.replaceAll(/\n{2,}/g, '\n\n').trim()}\n`;
  } finally {
    await database.close();
  }
}
