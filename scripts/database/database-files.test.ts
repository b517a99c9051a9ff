import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { fromRoot } from '../process/root.ts';
import { openSchemaDatabase } from './schema-database.ts';
import { schemaDump } from './schema-dump.ts';
import { schemaTypes } from './schema-types.ts';

test('a renamed column is another schema to read and another type to compile', async () => {
  const renamed = {
    version: 9_999,
    name: 'rename',
    sql: 'alter table documents rename column label to caption',
  };
  await using opened = await openSchemaDatabase([...(await readMigrations()), renamed]);
  const [types, dump] = [await schemaTypes(opened), await schemaDump(opened)];
  assert.match(interfaceOf(types, 'Documents'), /\n {2}caption: string;/);
  assert.doesNotMatch(interfaceOf(types, 'Documents'), /\n {2}label:/);
  assert.match(dump, /\n {4}caption text /);
});

test('columns have the types in which the drivers give them', async () => {
  await using opened = await openSchemaDatabase([
    {
      version: 1,
      name: 'things',
      sql: `create table things (a bigint not null, b numeric not null, c date, d timestamptz not null, e bytea not null,
        f jsonb not null, g text[] not null, h integer not null default 1, i boolean not null)`,
    },
  ]);
  assert.equal(
    interfaceOf(await schemaTypes(opened), 'Things'),
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
  await using opened = await openSchemaDatabase(await readMigrations());
  const earlier = await readFile(fromRoot('packages/demo-server/src/server/db/schema.sql'), 'utf8');
  assert.equal(await schemaDump(opened), earlier);
});

function interfaceOf(types: string, name: string): string {
  return new RegExp(`export interface ${name} \\{[^}]*\\}`).exec(types)![0];
}
