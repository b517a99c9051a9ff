import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DocumentRecord, PaymentRecord } from '../../generated/contract.ts';
import { importAll, importRecords, importRefusal } from '../testing/import-text.ts';
import { rowsOf } from './parse-csv.ts';

const documents = async (text: string, options = {}) =>
  (await importRecords(text, options)) as DocumentRecord[];

test('a table whose columns are named as people name them gives a document for each row', async () => {
  const text = [
    'Razón Social;RUC;Tipo;Serie;Número;Fecha Emisión;Fecha de Vencimiento;Moneda;Importe Total;Orden de compra',
    '"Compradora; SA";20553044325;Factura;F001;42;31/01/2026;28/02/2026;PEN;1.180,50;OC-7',
    'Compradora SA;20553044325;Nota de crédito;FC01;7;01/02/2026;;pen;80,00;',
  ].join('\r\n');
  assert.deepEqual(await documents(text), [
    {
      kind: 'document',
      externalId: 'table:20553044325:invoice:F001-42',
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner: { taxId: '20553044325', name: 'Compradora; SA' },
        series: 'F001',
        number: '42',
        issueDate: '2026-01-31',
        dueDate: '2026-02-28',
        total: { amount: '1180.50', currency: 'PEN' },
        reference: 'OC-7',
      },
    },
    {
      kind: 'document',
      externalId: 'table:20553044325:credit_note:FC01-7',
      data: {
        type: 'credit_note',
        direction: 'receivable',
        partner: { taxId: '20553044325', name: 'Compradora SA' },
        series: 'FC01',
        number: '7',
        issueDate: '2026-02-01',
        total: { amount: '80.00', currency: 'PEN' },
      },
    },
  ]);
});

test('columns may be declared, and own ids of documents and partners are taken as they are', async () => {
  const text = 'A,B,C,D,E,F\nINV-1,C-0001,2026-01-31,1180.5,USD,payable\n';
  const columns = {
    externalId: 'a',
    partner: 'b',
    issueDate: 'c',
    total: 'd',
    currency: 'e',
    direction: 'f',
  };
  const [record] = await documents(text, { columns });
  assert.deepEqual(
    [record?.externalId, record?.data.partner, record?.data.total, record?.data.direction],
    ['INV-1', { externalId: 'C-0001' }, { amount: '1180.5', currency: 'USD' }, 'payable'],
  );
  assert.match(
    (await importRefusal(text, { columns: { ...columns, total: 'z' } })).reason,
    /^it has no column “z”, which was declared for total; it has “A”, “B”, “C”, “D”, “E”, “F”$/,
  );
});

const rows = (lines: string[], header = 'number,date,customer,total,currency') =>
  [header, ...lines].join('\n');

test('a row is refused alone, by its line; a negative total is the opposite kind; a payment is one', async () => {
  const all = await importAll(
    rows([
      '1,2026-01-31,"Ana\nMaría",10.00,USD',
      '2,2026-02-30,Eva,10.00,USD',
      '3,2026-02-28,Eva,-10.00,USD',
      '4,2026-02-28,Eva,ten,USD',
      '5,2026-02-28,,10.00,USD',
    ]),
  );
  assert.deepEqual(
    all.map(({ record, refusal }) =>
      refusal ? [refusal.line, refusal.reason] : (record as DocumentRecord).data.type,
    ),
    [
      'invoice',
      [4, 'the date is not a calendar date such as 2026-03-31 or 31/03/2026'],
      'credit_note',
      [6, 'the total is not an amount such as 1234.50'],
      [7, 'what identifies the partner (a tax id, another identifier, or a name) is missing'],
    ],
  );
  const [payment] = (await importRecords(
    rows(['9,2026-01-31,Ana,10.00,USD,Pago'], 'number,date,customer,total,currency,type'),
  )) as PaymentRecord[];
  assert.deepEqual([payment?.kind, payment?.data.amount.amount], ['payment', '10.00']);
});

test('what can be read in two ways is refused, unless another row or the options tell', async () => {
  const reason = async (line: string) => (await importRefusal(rows([line]))).reason;
  assert.match(await reason('1,2026-01-31,Ana,"1,180",USD'), /could be thousands or a decimal/);
  assert.match(await reason('1,03/04/2026,Ana,10,USD'), /could begin with the day or the month/);
  const [told] = await documents(rows(['1,03/04/2026,Ana,"1,180",USD', '2,31/01/2026,Ana,0.5,USD']));
  assert.deepEqual([told?.data.issueDate, told?.data.total.amount], ['2026-04-03', '1180']);
  const stated = { decimalMark: ',', dayFirst: false };
  const [other] = await documents(rows(['1,03/04/2026,Ana,"1,180",USD']), stated);
  assert.deepEqual([other?.data.issueDate, other?.data.total.amount], ['2026-03-04', '1.180']);
  const mixed = await importRefusal(rows(['1,2026-01-31,Ana,"1,5",USD', '2,2026-01-31,Ana,1.5,USD']));
  assert.match(mixed.reason, /decimal points and commas/);
});

test('a day is no amount, however its marks are read', async () => {
  for (const day of ['2026-02-01', '01.02.2026']) {
    const refusal = await importRefusal(rows([`1,2026-01-31,Ana,${day},USD`]), { decimalMark: '.' });
    assert.equal(refusal.reason, 'the total is not an amount such as 1234.50');
  }
});

test('marks that part no thousands make no other number of an amount', async () => {
  const stated = async (total: string, decimalMark: '.' | ',') => {
    const [{ record, refusal } = {}] = await importAll(rows([`1,2026-01-31,Ana,"${total}",USD`]), {
      decimalMark,
    });
    return refusal?.reason ?? (record as DocumentRecord).data.total.amount;
  };
  const cases = [
    ['1,5', '.'],
    ['1180,50', '.'],
    ['1.5', ','],
    ['1,18', '.'],
    ['1,2345.00', '.'],
  ] as const;
  const [worded] = await importAll(rows(['1,2026-01-31,Ana,ten,USD']));
  assert.equal(worded?.refusal?.reason, 'the total is not an amount such as 1234.50');
  for (const [total, mark] of cases)
    assert.equal(await stated(total, mark), 'the total is not an amount such as 1234.50', total);
  assert.deepEqual(
    [await stated('12,34,567.00', '.'), await stated('2.000.000,25', ','), await stated("1'180.5", '.')],
    ['1234567.00', '2000000.25', '1180.5'],
  );
});

test('a row with more cells than headings is refused, and the others are read', async () => {
  const all = await importAll(
    'number,date,customer,total\n1,2026-01-31,Ana,1180,50\n2,2026-01-31,Ana,7,,\n',
    {
      currency: 'PEN',
    },
  );
  assert.match(all[0]!.refusal!.reason, /^it has 5 cells below 4 headings: quote a cell/);
  assert.equal((all[1]!.record as DocumentRecord).data.total.amount, '7');
});

test('of two columns that may be the total neither is taken, until one is declared', async () => {
  const text = 'number,date,customer,Importe,Total,currency\n1,2026-01-31,Ana,100,118,PEN\n';
  assert.match((await importRefusal(text)).reason, /^its columns “Importe”, “Total” may both be the total/);
  for (const columns of [{ total: 'Total' }, { subtotal: 'Importe' }]) {
    const [record] = await documents(text, { columns });
    assert.equal(record?.data.total.amount, '118');
  }
  const twice = text.replace('Importe', 'total');
  assert.match(
    (await importRefusal(twice, { columns: { total: 'Total' } })).reason,
    /by a name that no other has/,
  );
});

test('what spreadsheets and shells save in UTF-16 is read as in UTF-8', async () => {
  const saved = (text: string, bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const line = '{"kind":"partner","externalId":"Ñ","data":{"name":"Ñandú","direction":"receivable"}}\n';
  for (const bigEndian of [false, true]) {
    const [row] = (await importRecords(
      saved(rows(['1\t2026-01-31\tÑandú\t5\tPEN'], 'number\tdate\tcustomer\ttotal\tcurrency'), bigEndian),
    )) as DocumentRecord[];
    assert.deepEqual(row?.data.partner, { name: 'Ñandú' });
    const [record] = await importRecords(saved(line, bigEndian));
    assert.equal(record?.externalId, 'Ñ');
    assert.equal((await importRefusal(saved('', bigEndian))).reason, 'it is empty');
  }
});

test('currency and direction come from the table or from the options, never from a guess', async () => {
  const text = 'number,date,customer,total\n1,2026-01-31,Ana,10\n';
  assert.match(
    (await importRefusal(text)).reason,
    /^the currency is missing: add a column for it, or state it/,
  );
  assert.equal((await documents(text, { currency: 'PEN' }))[0]?.data.total.currency, 'PEN');
  const undirected = await importRefusal(text, { currency: 'PEN', direction: undefined });
  assert.equal(undirected.code, 'direction');
  const many = `${text}2,2026-01-31,Eva,11\n`;
  assert.equal((await importRefusal(many)).line, undefined);
  assert.equal((await importRefusal(many, { currency: 'PEN', direction: undefined })).line, undefined);
});

test('a bank’s entries and other tables are no documents', async () => {
  for (const text of ['Date,Amount,Account,Name\n2026-01-31,5,NL1,Ana\n', 'a,b\n1,2\n']) {
    assert.match(
      (await importRefusal(text)).reason,
      /^neither XML nor JSON but a table|^it is neither XML nor JSON/,
    );
  }
});

test('any cells come back from what a spreadsheet writes of them', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.trim());
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }),
      fc.constantFrom(',', ';', '\t', '|'),
      (cells, delimiter) => {
        const written = cells.map((row) =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter),
        );
        assert.deepEqual(
          [...rowsOf(written.join('\r\n'), delimiter)].map((row) => row.cells),
          cells.filter((row) => row.some((one) => one !== '')),
        );
      },
    ),
  );
});

test('quotes that are not closed, and a file of quotes, are refused at once', async () => {
  assert.match((await importRefusal(rows(['1,"2026']))).reason, /begins on line 2 is not closed/);
  const start = performance.now();
  await importAll(rows(['"'.repeat(5_000_001)]));
  assert.ok(performance.now() - start < 5000);
});
