import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { zipEntry } from '../../files/zip-entry.ts';
import { importAll, importRefusal } from '../testing/import-text.ts';
import { partsOf, workbookOf } from '../testing/workbook-file.ts';
import { zipOf } from '../testing/zip-file.ts';

const header = ['Número', 'Fecha', 'Cliente', 'Importe', 'Moneda'];
const rows = [header, ['1', '2026-01-31', 'Ana', 5, 'USD'], ['2', '2026-02-01', 'Eva', 1.5, 'USD']];
const refusal = async (bytes: Uint8Array) => importRefusal(bytes, { zipEntry });
const swapped = (parts: Record<string, string | Uint8Array>) => zipOf({ ...partsOf([{ rows }]), ...parts });

async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  assert.ok(performance.now() - start < ms, `took ${performance.now() - start} ms`);
  return result;
}

test('what is no workbook is named by what it is', async () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const old = (...streams: string[]) =>
    new Uint8Array(
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), ...streams.map(utf16)]),
    );
  const reason = async (bytes: Uint8Array) => (await refusal(bytes)).reason;
  assert.match(await reason(old('EncryptedPackage')), /has a password/);
  assert.match(await reason(old('Root Entry', 'Workbook')), /Excel 97 to 2003 \(\.xls\)/);
  assert.match(await reason(old('WordDocument')), /an old Office file/);
  assert.match(await reason(zipOf({ 'a.txt': 'a' })), /ZIP archive without a workbook/);
  assert.match(
    await reason(
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ),
    /OpenDocument/,
  );
  const relations = partsOf([{ rows }])['_rels/.rels']!;
  const pointing = (target: string) => ({ '_rels/.rels': relations.replace('xl/workbook.xml', target) });
  assert.match(await reason(zipOf({ ...pointing('xl/workbook.bin'), 'xl/workbook.bin': 'x' })), /\.xlsb/);
  assert.match(
    await reason(zipOf({ ...pointing('word/document.xml'), 'word/document.xml': '<w/>' })),
    /no workbook/,
  );
  assert.equal((await importRefusal(workbookOf([{ rows }]))).reason, 'it is a ZIP archive or an Office file');
});

test('archives that unpack to more than fits, or to more than they say, are refused at once', async () => {
  const zeros = new Uint8Array(200 * 1024 * 1024);
  const bomb = swapped({ 'xl/worksheets/sheet0.xml': zeros });
  assert.equal((await within(3000, () => refusal(bomb))).code, 'too-large');
  const { '_rels/.rels': relations, ...others } = partsOf([{ rows }]);
  const lying = zipOf({ '_rels/.rels': zeros, ...others }, relations!.length);
  assert.match((await within(3000, () => refusal(lying))).reason, /encrypted or broken/);
});

test('entity bombs in any part are refused', async () => {
  const bomb = '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">]><b>&a;</b>';
  for (const name of Object.keys(partsOf([{ rows }]))) {
    assert.equal((await refusal(swapped({ [name]: bomb }))).code, 'doctype', name);
  }
});

test('a shared text that stands in a million cells, and cells and elements without end, are refused in bounded time', async () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const sheet = (data: string) => ({
    'xl/worksheets/sheet0.xml': `<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`,
  });
  const long = { 'xl/sharedStrings.xml': `<sst ${main}><si><t>${'1'.repeat(1_000_000)}</t></si></sst>` };
  const cases = [
    { ...long, ...sheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`.repeat(100)) },
    sheet('<row/>'.repeat(3_000_001)),
    sheet(`<row><c r="XFD1"><v>1</v></c></row>`),
    { 'xl/sharedStrings.xml': `<sst ${main}>${'<si/>'.repeat(2_000_001)}</sst>` },
  ];
  for (const parts of cases) {
    assert.equal((await within(30_000, () => refusal(swapped(parts)))).code, 'too-large');
  }
});

test('a hundred thousand rows are read, each by its line', async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => [
    `${index}`,
    '2026-01-31',
    'Ana',
    index,
    'USD',
  ]);
  const all = await within(30_000, () => importAll(workbookOf([{ rows: [header, ...lines] }]), { zipEntry }));
  const last = all.at(-1);
  assert.deepEqual([all.length, last?.record && last.line], [100_000, 100_001]);
});

test('a workbook with bytes changed, also inside its parts, gives records or refusals', async () => {
  const parts = Object.entries(
    partsOf([{ rows, merges: ['A1:A2', 'B1:C1'] }], { texts: ['<t>a</t>'], formats: [14] }),
  );
  const change = fc.record({
    at: fc.nat(),
    remove: fc.nat(30),
    insert: fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '<c>',
        '</row>',
        '&x;',
        '"',
        'r="ZZZ9"',
        '<v>',
        '1e309',
        '9999999999',
        '<mergeCell ref="A1:XFD9999999"/>',
      ),
    ),
  });
  const changed = (text: string, { at, remove, insert }: { at: number; remove: number; insert: string }) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + insert + text.slice(start + remove);
  };
  const survives = async (bytes: Uint8Array) => {
    for (const one of await importAll(bytes, { zipEntry })) assert.ok(one.record ?? one.refusal);
  };
  await fc.assert(
    fc.asyncProperty(
      fc.nat(parts.length - 1),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (which, changes) => {
        await survives(
          zipOf(
            Object.fromEntries(
              parts.map(([name, text], index) => [
                name,
                index === which ? changes.reduce(changed, text) : text,
              ]),
            ),
          ),
        );
      },
    ),
    { numRuns: 250 },
  );
  const whole = zipOf(Object.fromEntries(parts));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const hostile = whole.slice();
        for (const [at, byte] of changes) hostile[at] = byte;
        await survives(hostile);
      },
    ),
    { numRuns: 250 },
  );
  for (let length = 4; length < whole.byteLength; length += 37) await survives(whole.subarray(0, length));
});
