/**
 * Prints the matrix: `npm run isolation [word]`, of the principals that the word is in the name of. With `--json` a line of JSON for each
 * operation and principal, with `--sight` without those of whom only is asked what they may do.
 */
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { migratedDump } from '../../packages/demo-server/src/server/db/testing/migrated-dump.ts';
import { askMatrix, type Row } from './ask-matrix.ts';
import { matrixText } from './matrix-text.ts';
import { makeWorld, type Asker } from './world.ts';

const json = process.argv.includes('--json');
const sight = process.argv.includes('--sight');
const [word = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isAsked = ({ access, kind, name }: Asker) =>
  (!sight || access !== true) && `${kind} ${name}`.toLowerCase().includes(word.toLowerCase());
const { database } = await openEmbedded({ loadDataDir: await migratedDump(await readMigrations()) });
const rows: Row[] = [];
for await (const row of askMatrix(await makeWorld(database), isAsked)) {
  rows.push(row);
  if (json) console.log(JSON.stringify(row));
}
await database.close();
const cells = rows.flatMap((row) => row.cells);
const differing = cells.filter(({ differs }) => differs !== undefined).length;
if (!json) console.log(matrixText(rows));
const operations = new Set(rows.map(({ operationId }) => operationId)).size;
const principals = new Set(rows.map(({ kind, asker }) => `${kind} ${asker}`)).size;
console.error(
  `${operations} operations, ${principals} principals, ${cells.length} questions about what is somebody else's: ` +
    `${differing} told apart from what there is not, ${rows.filter(({ traces }) => traces).length} left a trace.`,
);
process.exitCode = differing === 0 ? 0 : 1;
