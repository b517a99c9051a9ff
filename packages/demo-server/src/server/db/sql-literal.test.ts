import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { quoteIdentifier, quoteLiteral } from './sql-literal.ts';
import { withDatabases } from './testing/with-databases.ts';

const hostile = fc
  .array(
    fc.oneof(fc.constantFrom("'", '\\', '"', '$$', ';', '--', "\\'", ' '), fc.string({ unit: 'grapheme' })),
  )
  .map((parts) => parts.join('').replaceAll('\0', ''))
  .filter((text) => text.isWellFormed());

withDatabases(
  'SQL literals',
  (databases) => {
    test('every text comes back as it was, whatever the server thinks of backslashes', async () => {
      await fc.assert(
        fc.asyncProperty(hostile, fc.boolean(), async (text, conforming) => {
          const [row] = await databases.database.withConnection(async (connection) => {
            await connection.exec(`set standard_conforming_strings = ${conforming ? 'on' : 'off'}`);
            const { rows } = await connection.query(`select ${quoteLiteral(text)} as literal`, []);
            await connection.exec('reset standard_conforming_strings');
            return rows;
          });
          assert.equal(row?.['literal'], text);
        }),
        { numRuns: 200 },
      );
    });

    test('every text survives as a parameter and inside an array', async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const { rows } = await sql`select ${text}::text as one, ${[text]}::text[] as many`.execute(
            databases.database.kysely,
          );
          assert.deepEqual(rows, [{ one: text, many: [text] }]);
        }),
        { numRuns: 200 },
      );
    });

    test('U+0000 is refused, which would end a protocol message early', async () => {
      assert.throws(() => quoteLiteral('a\0b'), TypeError);
      assert.throws(() => quoteIdentifier('a\0b'), TypeError);
      await assert.rejects(databases.database.exec('select 1\0; select 2'));
      await databases.database.ping();
    });
  },
  { migrations: [] },
);
