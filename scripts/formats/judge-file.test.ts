import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cfdi, ubl } from '../../packages/sdk/src/import/testing/invoice-xml.ts';
import { formatTable } from './format-table.ts';
import { judgeFile } from './judge-file.ts';
import { plainFigures } from './plain-figures.ts';

const judge = (text: string) => judgeFile(new TextEncoder().encode(text), 'file');

test('a file that is read as it says has no fault, and what the server would warn of is counted', async () => {
  const whole = { records: 1, refusals: [], faults: [], warnings: [] };
  assert.deepEqual(await judge(ubl()), { format: 'ubl', ...whole });
  const verdict = await judge(cfdi({ root: { Total: '117.00' } }));
  assert.deepEqual(verdict, { format: 'cfdi', ...whole, warnings: ['total-differs-from-sum'] });
});

test('a figure that is not what the text says is a fault, and so is a record that the contract refuses', async () => {
  // An element of somebody else, which the patterns take for the document's own.
  const differing = ubl().replace('<b:ID>', '<n:ID xmlns:n="urn:n">F001-9</n:ID><b:ID>');
  assert.match((await judge(differing)).faults.join(), /number F001-00000042 where the file says F001-9/);
  const nameless = await judge('[{"kind":"partner","externalId":"a","data":{}}]');
  assert.match(nameless.faults.join(), /the contract refuses it: .*\/data\/name/);
});

test('a refusal is no fault, and tells why', async () => {
  assert.deepEqual(await judge('<html/>'), {
    records: 0,
    refusals: ['it is a web page'],
    faults: [],
    warnings: [],
  });
});

test('the plain figures are those of the text', () => {
  assert.deepEqual(
    plainFigures(ubl({ totals: '<b:PayableAmount currencyID="PEN">-1.50</b:PayableAmount>' })),
    {
      number: 'F001-00000042',
      date: '2026-01-31',
      total: '1.50',
      currency: 'PEN',
    },
  );
  assert.deepEqual(plainFigures(cfdi()), {
    number: '0007',
    date: '2026-01-31',
    total: '116.00',
    currency: 'MXN',
  });
  assert.equal(plainFigures(cfdi({ root: { TipoDeComprobante: 'P' } })), undefined);
});

test('the table has a row for each format and each reason, the most frequent first', () => {
  const read = { records: 2, refusals: [], faults: [], warnings: ['x'] };
  const refused = { records: 0, refusals: ['it is a PDF'], faults: [], warnings: [] };
  assert.deepEqual(
    formatTable([refused, { format: 'dte', ...read }, { format: 'dte', ...read }])
      .split('\n')
      .slice(2),
    ['| dte | 2 | 4 | 2 |', '| refused: it is a PDF | 1 | 0 | 0 |'],
  );
});
