import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipEntry } from '../../files/zip-entry.ts';
import type { DocumentRecord } from '../../generated/contract.ts';
import { importAll, importRecords, importRefusal } from '../testing/import-text.ts';
import { partsOf, workbookOf, type SheetParts, type WorkbookParts } from '../testing/workbook-file.ts';
import { zipOf } from '../testing/zip-file.ts';

const header = ['Número', 'Fecha', 'Cliente', 'Importe', 'Moneda'];
const options = { zipEntry };

async function documents(sheets: SheetParts[], parts?: WorkbookParts, more = {}): Promise<DocumentRecord[]> {
  return (await importRecords(workbookOf(sheets, parts), { ...options, ...more })) as DocumentRecord[];
}

const refusal = async (bytes: Uint8Array, more = {}) => importRefusal(bytes, { ...options, ...more });

test('the header stands below titles and may be merged; what heads two columns that are used names neither', async () => {
  const titled = await importAll(
    workbookOf([
      {
        rows: [
          ['Facturas de enero'],
          [],
          ['Número', 'Fecha', 'Cliente', 'Importe', '', 'Moneda'],
          ['', '', '', 'Neto', 'Total', ''],
          ['1', '2026-01-31', 'Ana', 100, 118, 'PEN'],
        ],
        merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4'],
      },
    ]),
    options,
  );
  assert.deepEqual(
    titled.map((one) => [one.record && one.line, (one.record as DocumentRecord).data.total.amount]),
    [[5, '118']],
  );
  const wide = (cells: (string | number)[]) =>
    workbookOf([
      { rows: [['Número', 'Fecha', 'Cliente', 'Moneda', 'Importe', ''], cells], merges: ['E1:F1'] },
    ]);
  const [laidOut] = (await importRecords(
    wide(['1', '2026-01-31', 'Ana', 'PEN', 118, '']),
    options,
  )) as DocumentRecord[];
  assert.equal(laidOut?.data.total.amount, '118');
  assert.match(
    (await refusal(wide(['1', '2026-01-31', 'Ana', 'PEN', 100, 118]))).reason,
    /no sheet of it has a row/,
  );
});

test('of several sheets the only one that is a table of documents is read, or the one that is named', async () => {
  const rows = [header, ['1', '2026-01-31', 'Ana', 5, 'USD']];
  const sheets = [
    {
      name: 'Notas',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    { name: 'Enero', rows },
    { name: 'Oculta', state: 'hidden', rows },
  ];
  assert.equal((await documents(sheets)).length, 1);
  const several = workbookOf([
    ...sheets,
    { name: 'Febrero', rows: [header, ['2', '2026-02-28', 'Eva', 6, 'USD']] },
  ]);
  assert.match((await refusal(several)).reason, /“Enero”, “Febrero”: name one/);
  const [named] = (await importRecords(several, { ...options, sheet: 'Febrero' })) as DocumentRecord[];
  assert.equal(named?.data.total.amount, '6');
  assert.match(
    (await refusal(several, { sheet: 'Marzo' })).reason,
    /^it has no sheet “Marzo”; it has “Notas”, “Enero”, “Oculta”, “Febrero”$/,
  );
  assert.match((await refusal(several, { sheet: 'Notas' })).reason, /^that sheet has no row that names/);
});

test('the strict form of the standard, prefixes and names in another case are read', async () => {
  const parts = Object.entries(partsOf([{ rows: [header, ['1', '2026-01-31', 'Ana', 5, 'USD']] }])).map(
    ([name, content]) => [
      name.replace('sheet0', 'Sheet0'),
      content
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(/^<worksheet xmlns=/, '<worksheet xmlns:x=')
        .replace(
          /<(\/?)(worksheet|sheetData|row|c|is|t|v|mergeCells)\b/g,
          content.startsWith('<worksheet') ? '<$1x:$2' : '<$1$2',
        ),
    ],
  );
  assert.equal(
    (await importRecords(zipOf(Object.fromEntries(parts) as Record<string, string>), options)).length,
    1,
  );
});
