import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { schemaDump } from './schema-dump.ts';
import { schemaTypes } from './schema-types.ts';

test('a renamed column is another schema to read and another type to compile', async () => {
  const migrations = await readMigrations();
  const renamed = {
    version: 9_999,
    name: 'rename',
    sql: 'alter table documents rename column label to caption',
  };
  const [types, dump] = [
    await schemaTypes([...migrations, renamed]),
    await schemaDump([...migrations, renamed]),
  ];
  assert.match(interfaceOf(types, 'Documents'), /\n {2}caption: string;/);
  assert.doesNotMatch(interfaceOf(types, 'Documents'), /\n {2}label:/);
  assert.match(dump, /\n {4}caption text /);
});

test('columns have the types in which the drivers give them', async () => {
  const types = await schemaTypes([
    {
      version: 1,
      name: 'things',
      sql: `create table things (a bigint not null, b numeric not null, c date, d timestamptz not null, e bytea not null,
        f jsonb not null, g text[] not null, h integer not null default 1, i boolean not null)`,
    },
  ]);
  assert.equal(
    interfaceOf(types, 'Things'),
    `export interface Things {
  a: string;
  b: string;
  c: string | null;
  d: string;
  e: Uint8Array;
  f: unknown;
  g: string[];
  h: Generated<number>;
  i: boolean;
}`,
  );
});

test('the dump is the same each time', async () => {
  const migrations = await readMigrations();
  assert.equal(await schemaDump(migrations), await schemaDump(migrations));
});

function interfaceOf(types: string, name: string): string {
  return new RegExp(`export interface ${name} \\{[^}]*\\}`).exec(types)![0];
}
