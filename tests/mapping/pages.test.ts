import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import contract from '@saldo/sdk/contract.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly oneOf?: Schema[];
}

const schemas = contract.components.schemas as Record<string, Schema>;
const roots: Record<string, string> = {
  partner: 'PartnerInput',
  document: 'DocumentInput',
  payment: 'PaymentInput',
};
const folder = new URL('../../docs/mapping/', import.meta.url);
const target = /`((?:partner|document|payment)\.[A-Za-z.[\]]+)`/g;

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : resolved(schemas[schema.$ref.split('/').at(-1)!]!);

function isField(path: string): boolean {
  const [root = '', ...names] = path.split('.');
  if (names[0] === 'externalId') return names.length === 1;
  let schema = schemas[roots[root]!]!;
  for (const name of names) {
    const isList = name.endsWith('[]');
    const property = resolved(schema).properties?.[isList ? name.slice(0, -2) : name];
    if (property === undefined) return false;
    schema = resolved(property);
    if (!isList) continue;
    if (schema.items === undefined) return false;
    schema = schema.items;
  }
  return true;
}

test('tell fields of the contract from what is none', () => {
  assert.ok(isField('payment.allocations[].paid'));
  assert.ok(isField('partner.externalId'));
  for (const none of ['document.lines.code', 'document.partner[]', 'payment.currency', 'document.id'])
    assert.equal(isField(none), false, none);
});

test('pages of mappings name only fields of the contract', async () => {
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  for (const page of pages) {
    const text = await readFile(new URL(page, folder), 'utf8');
    const fields = [...text.matchAll(target)].map(([, path]) => path!);
    assert.ok(fields.length > 0, page);
    assert.deepEqual(
      fields.filter((field) => !isField(field)),
      [],
      page,
    );
  }
});

test('rows of tables say what takes a field, or that nothing does', async () => {
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  for (const page of pages) {
    const text = await readFile(new URL(page, folder), 'utf8');
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (field|-)/.test(line));
    assert.ok(rows.length > 20, page);
    for (const row of rows) {
      const goesTo = row.split('|')[2]!.trim();
      assert.match(goesTo, /^(not taken|`(partner|document|payment)\.\S+`)$/, row);
    }
  }
});
