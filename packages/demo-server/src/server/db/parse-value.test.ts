import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { withDatabases } from './testing/with-databases.ts';

/** Every type that the schema may use, with the value that both drivers give for it. */
const EXPECTED: Record<string, [RawBuilder<unknown>, unknown]> = {
  int2: [sql`(-7)::int2`, -7],
  int4: [sql`2147483647::int4`, 2147483647],
  int8: [sql`9223372036854775807::int8`, '9223372036854775807'],
  numeric: [sql`12345678901234567.8900::numeric`, '12345678901234567.8900'],
  numericNaN: [sql`'NaN'::numeric`, 'NaN'],
  float4: [sql`0.1::float4`, 0.1],
  float8: [sql`0.1::float8 + 0.2`, 0.30000000000000004],
  infinite: [sql`'-Infinity'::float8`, -Infinity],
  bool: [sql`true`, true],
  text: [
    sql`'señal – 😀, "quoted" \\ and more than thirty-two bytes'::text`,
    'señal – 😀, "quoted" \\ and more than thirty-two bytes',
  ],
  empty: [sql`''::text`, ''],
  varchar: [sql`'abc'::varchar(5)`, 'abc'],
  bpchar: [sql`'MX'::char(3)`, 'MX '],
  uuid: [sql`'6ECD8C99-4036-403D-BF84-CF8400F67836'::uuid`, '6ecd8c99-4036-403d-bf84-cf8400f67836'],
  date: [sql`date '2026-03-31'`, '2026-03-31'],
  time: [sql`time '10:00:00.5'`, '10:00:00.5'],
  timestamp: [sql`timestamp '2026-01-31 10:00:00.123'`, '2026-01-31 10:00:00.123'],
  instant: [sql`timestamptz '2026-01-31 05:00:00.12-05'`, '2026-01-31T10:00:00.120Z'],
  instantWhole: [sql`timestamptz '2026-01-31 10:00:00Z'`, '2026-01-31T10:00:00.000Z'],
  instantMicro: [sql`timestamptz '2026-01-31 10:00:00.1234Z'`, '2026-01-31T10:00:00.123400Z'],
  instantEnd: [sql`timestamptz 'infinity'`, 'infinity'],
  interval: [sql`interval '1 day 2 hours'`, '1 day 02:00:00'],
  json: [sql`'{"a": [1, null, "x"]}'::json`, { a: [1, null, 'x'] }],
  jsonb: [sql`'{"b": {"c": true}}'::jsonb`, { b: { c: true } }],
  bytea: [sql`'\\x00ff10ab'::bytea`, new Uint8Array([0, 255, 16, 171])],
  nothing: [sql`null::int8`, null],
  intArray: [sql`array[1, null, 3]`, [1, null, 3]],
  bigArray: [sql`array[9223372036854775807]::int8[]`, ['9223372036854775807']],
  numericArray: [sql`array[1.50, 2.0]::numeric[]`, ['1.50', '2.0']],
  textArray: [
    sql`array['a,b', 'c"d', 'e\\f', '', 'NULL', null, '{}']`,
    ['a,b', 'c"d', 'e\\f', '', 'NULL', null, '{}'],
  ],
  emptyArray: [sql`array[]::text[]`, []],
  nestedArray: [
    sql`array[array[1, 2], array[3, 4]]`,
    [
      [1, 2],
      [3, 4],
    ],
  ],
  shiftedArray: [sql`'[0:1]={5,6}'::int4[]`, [5, 6]],
  dateArray: [sql`array[date '2026-03-31']`, ['2026-03-31']],
  instantArray: [sql`array[timestamptz '2026-01-31 10:00:00Z']`, ['2026-01-31T10:00:00.000Z']],
  boolArray: [sql`array[true, false]`, [true, false]],
  jsonArray: [sql`array['{"a": 1}'::jsonb]`, [{ a: 1 }]],
  byteaArray: [sql`array['\\x01'::bytea]`, [new Uint8Array([1])]],
};

withDatabases(
  'values',
  (databases) => {
    test('every type reads as the same JavaScript value on both engines', async () => {
      const columns = Object.entries(EXPECTED).map(([name, [value]]) => sql`${value} as ${sql.id(name)}`);
      const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns)}`.execute(
        databases.database.kysely,
      );
      const expected = Object.fromEntries(Object.entries(EXPECTED).map(([name, [, value]]) => [name, value]));
      assert.deepEqual(rows, [expected]);
    });

    test('parameters of every kind arrive as they were sent', async () => {
      const instant = new Date('2026-01-31T10:00:00.123Z');
      const { rows } = await sql`select
        ${'señal'}::text as text, ${7}::int4 as number, ${9007199254740993n}::int8 as big, ${'0.10'}::numeric as amount,
        ${false}::bool as no, ${null}::text as nothing, ${instant}::timestamptz as instant,
        ${new Uint8Array([0, 1, 255])}::bytea as bytes, ${{ a: [1] }}::jsonb as json, ${'2026-03-31'}::date as date,
        ${['a,b', 'c"d\\', null, '']}::text[] as texts, ${[1, 2]}::int4[] as numbers,
        ${[new Uint8Array([255])]}::bytea[] as blobs`.execute(databases.database.kysely);
      assert.deepEqual(rows, [
        {
          text: 'señal',
          number: 7,
          big: '9007199254740993',
          amount: '0.10',
          no: false,
          nothing: null,
          instant: '2026-01-31T10:00:00.123Z',
          bytes: new Uint8Array([0, 1, 255]),
          json: { a: [1] },
          date: '2026-03-31',
          texts: ['a,b', 'c"d\\', null, ''],
          numbers: [1, 2],
          blobs: [new Uint8Array([255])],
        },
      ]);
    });
  },
  { migrations: [] },
);
