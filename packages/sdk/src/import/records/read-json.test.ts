import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecords } from '../read-records.ts';
import { importAll, importRecords, importRefusal } from '../testing/import-text.ts';

const partner = (id: string) => ({
  kind: 'partner',
  externalId: id,
  data: { name: id, direction: 'receivable' },
});
const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

test('NDJSON gives a record for each line, with its number; blank lines, CR and a byte order mark do no harm', async () => {
  const all = await importAll(
    `\ufeff\r\n${lines(partner('Ñ-1'), '', partner('b')).replaceAll('\n', '\r\n')}\r\n\r\n`,
  );
  assert.deepEqual(
    all.map(({ record, ...rest }) => [record?.externalId, rest]),
    [
      ['Ñ-1', { format: 'records', line: 2 }],
      ['b', { format: 'records', line: 4 }],
    ],
  );
});

test('a bad line is refused alone, by its number', async () => {
  const bad = ['{"kind":', '[]', 'null', '{"kind":"partner"}', '{"kind":"thing","externalId":"x","data":{}}'];
  const all = await importAll(lines(partner('a'), ...bad, partner('z')));
  assert.deepEqual(
    all.map(({ record, refusal }) => record?.externalId ?? refusal?.line),
    ['a', 2, 3, 4, 5, 6, 'z'],
  );
  assert.match(all[1]?.refusal?.message ?? '', /^file, line 2: it is not well-formed JSON$/);
  assert.match(all[4]?.refusal?.message ?? '', /^file, line 5: it is not a contract record/);
});

test('a bad first line does not take the others with it', async () => {
  const all = await importAll(lines('{"kind":"partner",', partner('b'), partner('c')));
  assert.deepEqual(
    all.map(({ record, refusal }) => record?.externalId ?? refusal?.line),
    [1, 'b', 'c'],
  );
});

test('void and delete have envelopes of their own; keys that the contract has not are refused', async () => {
  const good = [
    { kind: 'document', op: 'void', externalId: 'a', data: { reason: 'x', date: '2026-01-01' } },
    { kind: 'payment', op: 'delete', externalId: 'b' },
    { kind: 'payment', op: 'upsert', externalId: 'c', data: {} },
  ];
  assert.deepEqual(await importRecords(lines(...good)), good);
  const bad = [
    { kind: 'partner', op: 'void', externalId: 'a', data: {} },
    { kind: 'payment', op: 'delete', externalId: 'b', data: {} },
    { ...partner('c'), extra: 1 },
    { ...partner('x'.repeat(201)) },
    { kind: 'document', externalId: 'd', data: [] },
  ];
  for (const { refusal } of await importAll(lines(...bad))) {
    assert.equal(refusal?.code, 'invalid');
  }
});

test('lines are streamed: a record comes before the next line has been read', async () => {
  let read = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    for (const id of ['a', 'b', 'c']) {
      read += 1;
      yield new TextEncoder().encode(`${JSON.stringify(partner(id))}\n`);
    }
  }
  const records = readRecords(source(), { fileName: 'pipe' });
  assert.equal((await records.next()).value?.record?.externalId, 'a');
  assert.equal(read, 1);
  await records.return();
});

test('any cut of the source into pieces gives the same', async () => {
  const text = lines(partner('á'), '{', partner('c'), { records: [] });
  const whole = await importAll(text);
  for (const size of [1, 2, 7, 64]) assert.deepEqual(await importAll(pieces(text, size)), whole);
});

test('a line that is too long is refused alone', async () => {
  const long = { ...partner('long'), data: { name: 'x'.repeat(1024 * 1024) } };
  const all = await importAll(lines(partner('a'), long, partner('z')));
  assert.deepEqual(
    all.map(({ record, refusal }) => record?.externalId ?? refusal?.code),
    ['a', 'too-large', 'z'],
  );
});

test('a JSON array and {records: […]} are lists, indented or not; a record alone is one', async () => {
  const records = [partner('a'), partner('b')];
  for (const value of [records, { records }]) {
    assert.deepEqual(await importRecords(JSON.stringify(value)), records);
    assert.deepEqual(await importRecords(JSON.stringify(value, undefined, 2)), records);
  }
  assert.deepEqual(await importRecords(JSON.stringify(partner('c'), undefined, 2)), [partner('c')]);
  const [, second] = await importAll(JSON.stringify([partner('a'), {}]));
  assert.match(second?.refusal?.message ?? '', /^file, record 2: it is not a contract record/);
});

test('what is no list of records is refused as a whole', async () => {
  assert.equal((await importRefusal('[1, 2')).code, 'malformed');
  assert.equal((await importRefusal('')).code, 'empty');
  assert.equal((await importRefusal(' \n\t')).code, 'empty');
  assert.equal((await importRefusal(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d))).code, 'encoding');
  assert.equal((await importRefusal(`[${'['.repeat(1_000_000)}`)).code, 'malformed');
  assert.match((await importRefusal(JSON.stringify([nested(40)]))).message, /nested deeper than 32 levels/);
});

test('amounts and versions are passed on as written', async () => {
  const record = {
    kind: 'payment',
    externalId: '0007',
    data: { amount: { amount: '1.50', currency: 'PEN' } },
  };
  assert.deepEqual(await importRecords(JSON.stringify(record)), [record]);
});

function nested(levels: number): object {
  let data: object = {};
  for (let level = 0; level < levels; level += 1) data = { data };
  return { kind: 'partner', externalId: 'deep', data };
}

test('AFIP’s JSON is named', async () => {
  for (const text of ['{"ver":1,"tipoCmp":1,"codAut":70417054367476}', '[{"CbteTipo":1,"PtoVta":3}]']) {
    const refusal = await importRefusal(text);
    assert.equal(refusal.code, 'unsupported');
    assert.match(refusal.reason, /Argentine e-invoice/);
  }
});
