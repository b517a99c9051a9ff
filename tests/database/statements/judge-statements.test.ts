import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { withDatabases } from '../../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { fromRoot } from '../../../scripts/process/root.ts';
import { openDescriber, type Describer } from './describe-statement.ts';
import * as planted from './fixture/planted.store.ts';
import { judgeStatements } from './judge-statements.ts';
import { readSourceStatements } from './source-statements.ts';
import { recordStatements } from './statement-recorder.ts';

const file = fromRoot('tests/database/statements/fixture/planted.store.ts');
const lines = readFileSync(file, 'utf8').split('\n');
const source = readSourceStatements(
  fromRoot('tests/database/statements/fixture/tsconfig.json'),
  (one) => one === file,
);
const migrations = [{ version: 1, name: 'notes', sql: planted.NOTES }];

withDatabases<planted.Tables>(
  'a planted statement',
  (databases) => {
    let describer: Describer;
    let found: ReadonlyMap<string, string[]>;

    before(async () => {
      const { NOTES: _, neverRun: __, ...run } = planted;
      const recording = recordStatements(databases.database);
      for (const statement of Object.values(run)) {
        // One that does not prepare fails when it is run, too.
        await databases.database.maintenance((trx) => statement(trx)).catch(() => {});
      }
      describer = await openDescriber(databases.engine, migrations);
      found = Map.groupBy(await judgeStatements(source, recording, describer), functionOf);
    });
    after(() => describer?.close());

    const expected: Record<Exclude<keyof typeof planted, 'NOTES'>, RegExp[]> = {
      right: [],
      misspeltColumn: [/does not prepare: column "titel" does not exist/],
      otherType: [/reads "note_id" as number, its row type says string/],
      otherTypeInBuilder: [/reads "count" as string, its row type says number/, /has read "count" as string/],
      missingColumn: [/lacks "title"/, /has read "title" as undefined/],
      extraColumn: [/answers "title", which its row type lacks/],
      nullByJoin: [/has read "title" as null, its type says string/],
      // Which columns of tables take nulls, only PostgreSQL tells.
      nullableColumn:
        databases.engine === 'PGlite' ? [] : [/may read "body" as null, its row type says string/],
      otherJson: [
        /has read "note.titel", which its type lacks/,
        /has read "note.id" as number/,
        /has read "note.title" as undefined/,
      ],
      unlistedValue: [/has read "title" as a string that its type does not list/],
      neverRun: [/was never run by the exercise/, /was never part of a statement/],
      partNeverTaken: [/was never part of a statement/],
    };
    for (const [name, problems] of Object.entries(expected)) {
      test(`is judged: ${name}`, () => {
        const said = found.get(name) ?? [];
        assert.equal(said.length, problems.length, said.join('\n'));
        problems.forEach((problem, index) => assert.match(said[index]!, problem));
      });
    }
  },
  { migrations },
);

/** In which function a problem was found, by the line that it names. */
function functionOf(problem: string): string {
  const line = Number(/planted\.store\.ts:(\d+) /.exec(problem)![1]);
  const above = lines.slice(0, line).findLast((one) => one.startsWith('export async function'))!;
  return /function (\w+)/.exec(above)![1]!;
}
