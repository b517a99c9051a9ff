import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ubl } from '../../import/testing/invoice-xml.ts';
import { jsonLines, runSaldo } from '../testing/run-saldo.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const partner = (id: string, more: object = {}) =>
  JSON.stringify({ kind: 'partner', externalId: id, data: { name: id, direction: 'receivable', ...more } });
const document = (data: object) =>
  JSON.stringify({
    kind: 'document',
    externalId: 'F-1',
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-1' },
      issueDate: '2026-03-01',
      total: { amount: '590.00', currency: 'PEN' },
      ...data,
    },
  });

test('files of every kind are valid without a server', async () => {
  await using folder = await temporaryFolder({
    'a.ndjson': `${partner('a')}\n${document({})}\n`,
    'b.xml': ubl(),
    'c.csv': 'number,date,customer,total,currency\n1,2026-01-31,Ana,5,USD\n',
  });
  const { code, stdout, stderr } = await runSaldo(['validate', 'a.ndjson', 'b.xml', 'c.csv'], {
    cwd: folder.path,
  });
  assert.deepEqual([code, stdout, stderr], [0, '4 valid, 0 rejected\n', '']);
});

test('what is wrong is told with file, line, record and field, and what is accepted; all of it', async () => {
  const lines = [
    partner('a'),
    partner('b', { direction: 'in', zip: '1' }),
    document({ total: { amount: 590, currency: 'XYZ' }, issueDate: '2026-02-30' }),
    '{"kind":"payment","op":"void","externalId":"P-1","data":{"reason":"Returned"}}',
    '{"kind":"thing"}',
  ];
  await using folder = await temporaryFolder({ 'list.ndjson': lines.join('\n'), 'notes.txt': 'Dear all,' });
  const args = ['validate', 'list.ndjson', 'notes.txt', 'gone.xml'];
  const { code, stdout } = await runSaldo(args, { cwd: folder.path });
  assert.equal(code, 1);
  for (const line of [
    /^rejected {2}list\.ndjson, line 2: partner b: \/data\/direction must be one of receivable, payable, both$/m,
    /^rejected {2}list\.ndjson, line 2: partner b: \/data\/zip is not a field of the contract; known here: name, /m,
    /^rejected {2}list\.ndjson, line 3: document F-1: \/data\/total\/amount must be of type string, such as "1234\.56"$/m,
    /^rejected {2}list\.ndjson, line 3: document F-1: \/data\/total\/currency must be a currency code of ISO 4217/m,
    /^rejected {2}list\.ndjson, line 3: document F-1: \/data\/issueDate must be a calendar date YYYY-MM-DD/m,
    /^rejected {2}list\.ndjson, line 4: payment P-1: \/data\/date is required$/m,
    /^rejected {2}list\.ndjson, line 5: it is not a contract record: \{kind: partner, document or payment/m,
    /^rejected {2}notes\.txt: /m,
    /^rejected {2}gone\.xml: there is no such file$/m,
    /^Accepted are CFDI 3\.2 to 4\.0 /m,
    /^1 valid, 6 rejected$/m,
  ]) {
    assert.match(stdout, line);
  }
});

test('with --json each record is a line, with its errors', async () => {
  const stdin = `${partner('a')}\n${partner('b', { name: undefined })}\n`;
  const { stdout } = await runSaldo(['validate', '-', '--json'], { stdin });
  const [good, bad, last] = jsonLines<{ outcome?: string; line?: number; errors?: { pointer: string }[] }>(
    stdout,
  );
  assert.deepEqual(good, {
    file: 'standard input',
    line: 1,
    kind: 'partner',
    externalId: 'a',
    outcome: 'valid',
  });
  assert.deepEqual(
    [bad?.line, bad?.outcome, bad?.errors?.map(({ pointer }) => pointer)],
    [2, 'rejected', ['/data/name']],
  );
  assert.deepEqual(last, { summary: { valid: 1, rejected: 1 } });
});

test('text that no server keeps is refused as a server refuses it', async () => {
  const stdin = `${partner('a').replace('"name":"a"', '"name":"a\\ud800"')}\n`;
  const { code, stdout } = await runSaldo(['validate', '-'], { stdin });
  assert.equal(code, 1);
  assert.match(stdout, /\/data\/name must not contain half of a surrogate pair/);
});
