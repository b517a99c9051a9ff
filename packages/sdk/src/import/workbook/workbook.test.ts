import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipEntry } from '../../files/zip-entry.ts';
import type { DocumentRecord } from '../../generated/contract.ts';
import { importAll, importRecords } from '../testing/import-text.ts';
import { workbookOf, type SheetParts, type WorkbookParts } from '../testing/workbook-file.ts';

const header = ['Número', 'Fecha', 'Cliente', 'Importe', 'Moneda'];
const text = (value: string) => ({ xml: `<c t="inlineStr"><is><t>${value}</t></is></c>` });
const styled = (style: number, value: string) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });
const options = { zipEntry };

async function documents(sheets: SheetParts[], parts?: WorkbookParts, more = {}): Promise<DocumentRecord[]> {
  return (await importRecords(workbookOf(sheets, parts), { ...options, ...more })) as DocumentRecord[];
}

test('a sheet gives what the same table as CSV gives', async () => {
  const [record, ...others] = await documents([
    {
      rows: [
        ['RUC', ...header, 'OC'],
        ['20553044325', 'F001-42', '31/01/2026', 'Compradora SA', 1180.5, 'PEN', 'OC-7'],
      ],
    },
  ]);
  const csv =
    'RUC,Número,Fecha,Cliente,Importe,Moneda,OC\n20553044325,F001-42,31/01/2026,Compradora SA,1180.5,PEN,OC-7\n';
  assert.deepEqual([record], await importRecords(csv));
  assert.equal(others.length, 0);
  const [declared] = await documents(
    [
      {
        rows: [
          ['A', 'B', 'C', 'D', 'E'],
          ['1', '2026-01-31', 'Ana', 5, 'USD'],
        ],
      },
    ],
    {},
    {
      columns: { number: 'a', issueDate: 'b', name: 'c', total: 'd', currency: 'e' },
    },
  );
  assert.equal(declared?.externalId, 'table:name:ANA:invoice:1');
});

test('days are calendar days in both systems, whatever they look like, and days that never were are refused', async () => {
  const days = (serials: [number, string][], properties = '') =>
    importAll(
      workbookOf(
        [
          {
            rows: [
              header,
              ...serials.map(([style, serial], index) => [
                `${index}`,
                styled(style, serial),
                'Ana',
                1,
                'USD',
              ]),
            ],
          },
        ],
        {
          properties,
          formats: [14, 'dd\\-mmm\\-yyyy hh:mm', '[$-409]d-mmm;@', '[h]:mm', '&quot;day&quot; 0.00', 22],
        },
      ),
      options,
    );
  const read = async (...given: Parameters<typeof days>) =>
    (await days(...given)).map(
      ({ record, refusal: why }) => why?.reason ?? (record as DocumentRecord).data.issueDate,
    );
  assert.deepEqual(
    await read([
      [1, '46053'],
      [2, '46053.99999'],
      [3, '1'],
      [1, '59'],
      [1, '61'],
      [6, '2958465'],
      [1, '4.6053E4'],
    ]),
    ['2026-01-31', '2026-01-31', '1900-01-01', '1900-02-28', '1900-03-01', '9999-12-31', '2026-01-31'],
  );
  assert.deepEqual(
    await read(
      [
        [1, '44591'],
        [1, '0'],
      ],
      'date1904="1"',
    ),
    ['2026-01-31', '1904-01-01'],
  );
  const never = 'the date is a number: write 2026-03-31, or show it as a day in the spreadsheet';
  assert.deepEqual(
    await read([
      [1, '60'],
      [1, '0'],
      [1, '2958466'],
      [1, '-1'],
      [4, '46053'],
      [5, '46053'],
      [0, '46053'],
    ]),
    Array<string>(7).fill(never),
  );
});

test('amounts are the decimals that were written, however many digits', async () => {
  const amounts = [
    '1.1000000000000001',
    '123456789012345678.12',
    '1180.4999999999998',
    '5E-2',
    '2.5E3',
    '-80',
    '12345678901.120001',
  ];
  const records = await documents([
    {
      rows: [
        header,
        ...amounts.map((amount, index) => [`${index}`, '2026-01-31', 'Ana', styled(0, amount), 'USD']),
      ],
    },
  ]);
  assert.deepEqual(
    records.map(({ data }) => data.total.amount),
    ['1.1', '123456789012345678.12', '1180.5', '0.05', '2500', '80', '12345678901.12'],
  );
  assert.equal(records[5]?.data.type, 'credit_note');
});

test('numbers are read beside amounts that were written as texts, and a thousandth is no thousand', async () => {
  const records = await documents([
    {
      rows: [
        header,
        ['1', '2026-01-31', 'Ana', text('1.180,50'), 'USD'],
        ['2', '2026-01-31', 'Ana', 1.125, 'USD'],
      ],
    },
  ]);
  assert.deepEqual(
    records.map(({ data }) => data.total.amount),
    ['1180.50', '1.125'],
  );
});

test('shared, rich and calculated texts, and numbers with zeros before them, are what people see', async () => {
  const shared = (index: number) => ({ xml: `<c t="s"><v>${index}</v></c>` });
  const [record] = await documents(
    [
      {
        rows: [
          header,
          [
            styled(1, '42'),
            { xml: '<c t="d"><v>2026-01-31T00:00:00</v></c>' },
            shared(0),
            1,
            { xml: '<c t="str"><f>A1</f><v>USD</v></c>' },
          ],
        ],
      },
    ],
    {
      texts: [
        '<r><t xml:space="preserve">Ana </t></r><r><t>María_x0020_Paz</t></r><rPh sb="0" eb="1"><t>aloud</t></rPh>',
      ],
      formats: ['00000000'],
    },
  );
  assert.deepEqual(
    [record?.data.number, record?.data.partner, record?.data.total.currency],
    ['00000042', { name: 'Ana María Paz' }, 'USD'],
  );
});

test('a cell that holds an error, a percentage or a formula that was never calculated refuses its row alone', async () => {
  const bad = (xml: string) => ['1', '2026-01-31', 'Ana', { xml }, 'USD'];
  const all = await importAll(
    workbookOf(
      [
        {
          rows: [
            header,
            bad('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
            bad('<c><f>A1</f></c>'),
            bad('<c s="1"><v>0.18</v></c>'),
            bad('<c><v>x</v></c>'),
            bad('<c><v>7</v></c>'),
          ],
        },
      ],
      { formats: [9] },
    ),
    options,
  );
  assert.deepEqual(
    all.map(({ refusal: why, record }) => (why ? [why.line, why.reason] : record?.kind)),
    [
      [2, 'its total is an error of the spreadsheet'],
      [3, 'its total is a formula that was never calculated'],
      [4, 'the total is not an amount such as 1234.50'],
      [5, 'its total is not a number that can be read'],
      'document',
    ],
  );
});
