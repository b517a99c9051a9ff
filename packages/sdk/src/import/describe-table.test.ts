import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeTable } from './describe-table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const describe = (text: string, options = {}) =>
  describeTable(bytesOf(text), { fileName: 't.csv', ...options });

test('a table shows its headings, its first rows, and what its columns hold', async () => {
  const table = await describe(
    'Razón social;Nro. Factura;Fecha;Importe;Moneda\nFicticia SA;A-1;31/01/2026;1.180,50;PEN\nFicticia SA;A-2;01/02/2026;10,00;PEN\n',
    { direction: 'receivable' },
  );
  assert.deepEqual(table?.columns, {
    name: 'Razón social',
    number: 'Nro. Factura',
    issueDate: 'Fecha',
    total: 'Importe',
    currency: 'Moneda',
  });
  assert.deepEqual([table.rows, table.sample[1]![1], table.questions], [2, 'A-2', []]);
});

test('what a table does not tell is asked, and no more', async () => {
  const table = 'Cliente,Numero,Fecha,Total\nX,1,01/02/2026,"1.234"\n';
  const questions = async (options = {}) => (await describe(table, options))?.questions;
  assert.deepEqual(await questions(), ['direction', 'currency', 'decimalMark', 'dayFirst']);
  const told = { direction: 'payable', currency: 'PEN', decimalMark: ',', dayFirst: true };
  assert.deepEqual(await questions(told), []);
  const other = await describe('A,B,C,D\nX,1,2026-01-02,3.00\n', told);
  assert.deepEqual(other?.questions, ['columns']);
  const columns = { name: 'A', number: 'B', issueDate: 'C', total: 'D' };
  assert.deepEqual((await describe('A,B,C,D\nX,1,2026-01-02,3.00\n', { ...told, columns }))?.questions, []);
});

test('a column that was declared for another table is asked anew', async () => {
  const table = await describe('Cliente,Numero,Fecha,Total,Moneda\nX,1,2026-01-02,3.00,PEN\n', {
    direction: 'payable',
    columns: { total: 'Importe bruto' },
  });
  assert.equal(table?.columns.total, 'Total');
});

test('what is no table is none', async () => {
  for (const text of ['<a/>', '{"kind":"partner"}', '[1,2]', '%PDF-1.7,', 'one line', 'a\0b,c'])
    assert.equal(await describe(text), undefined, text);
});
