import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { openDescriber, type Describer } from './statements/describe-statement.ts';
import { exercise } from './statements/exercise/exercise.ts';
import { judgeStatements } from './statements/judge-statements.ts';
import { readSourceStatements } from './statements/source-statements.ts';
import { recordStatements, type Recording } from './statements/statement-recorder.ts';

const server = fromRoot('packages/demo-server/src/server/');
const source = readSourceStatements(
  fromRoot('packages/demo-server/tsconfig.json'),
  (file) => file.startsWith(server) && !/\.test\.ts$|\/testing\//.test(file),
);

withDatabases('every statement of the server', (databases) => {
  let recording: Recording;
  /** Why the exercise ended early, if it did: mostly a statement that its answer does not name. */
  let failure: string[];
  let describer: Describer;

  before(async () => {
    recording = recordStatements(databases.database);
    failure = await exercise(databases.database).then(
      () => [],
      (error: unknown) => [`The exercise ended early: ${String(error)}`],
    );
    describer = await openDescriber(databases.engine, await readMigrations());
  });
  after(() => describer?.close());

  test('is run, prepares, and answers what its row type says', async () => {
    const judged = await judgeStatements(source, recording, describer);
    const found = failure.length === 0 ? judged : judged.filter((one) => !one.includes(' was never '));
    assert.deepEqual([...found, ...failure], []);
  });

  test('that names a column is found when a migration renames the column', async () => {
    const naming = recording.statements.filter(({ sql }) => sql.includes('last_message_at'));
    const calls = naming.map(({ file, line, column }) => source.callAt(file, line, column)!.name);
    await describer.exec('alter table threads rename column last_message_at to latest_message_at');
    const judged = await judgeStatements(source, recording, describer);
    const found = judged.flatMap(
      (one) => /^(\S+) does not prepare: .*last_message_at.* does not exist/.exec(one)?.[1] ?? [],
    );
    assert.deepEqual(new Set(found), new Set(calls));
    assert.ok(found.length > 2, judged.join('\n'));
  });
});
