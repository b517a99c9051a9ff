import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentReport } from '../../generated/contract.ts';
import { fakeServer, problem } from '../testing/fake-server.ts';
import { jsonLines, runSaldo } from '../testing/run-saldo.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const report = {
  id: '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31',
  number: '17',
  partner: { id: 'p', externalId: 'C/1', name: 'Ferretería Ñandú' },
  direction: 'receivable',
  status: 'submitted',
  paymentDate: '2026-04-02',
  currency: 'PEN',
  amount: pen('1500.00'),
  onAccount: pen('0.00'),
  method: 'bank_transfer',
  reference: 'OP 7',
  lines: [
    {
      document: { id: 'd', externalId: 'F001-1' },
      amount: pen('1500.00'),
      withholdings: [{ tax: 'IGV', amount: pen('45.00') }],
    },
  ],
  files: [{ id: 'f-1', fileName: 'voucher.pdf' }],
  note: 'By\u001b[31m phone',
  createdAt: '2026-04-02T15:00:00Z',
  revision: 4,
} as unknown as PaymentReport;

/** A server with this one report, which remembers how it was answered. */
async function withReport(read = report) {
  const answers: unknown[] = [];
  const server = await fakeServer(({ method, path, headers, body }) => {
    if (path === '/v1/payment-reports') return { body: { data: [report] } };
    if (path === `/v1/payment-reports/${report.id}`) return { body: read };
    if (method !== 'PUT') return undefined;
    const answer = JSON.parse(body.toString()) as { status: string };
    answers.push(answer);
    return headers['if-match'] === '"4"'
      ? { body: { ...report, status: answer.status } }
      : problem(412, 'changed-meanwhile');
  });
  return { server, answers };
}

test('list: a table with the ids that the other actions take, filtered as the contract has it', async () => {
  const { server } = await withReport();
  await using _ = server;
  const { code, stdout } = await runSaldo(['reports', 'list', '--status', 'submitted,in_review'], { server });
  assert.equal(code, 0);
  assert.equal(
    stdout,
    'ID                                    NUMBER  PAID        PARTNER           REFERENCE  STATUS       AMOUNT  CUR\n' +
      `${report.id}  17      2026-04-02  Ferretería Ñandú  OP 7       submitted  1,500.00  PEN\n`,
  );
  assert.match(server.requests[0]!, /status=submitted(,|%2C)in_review/);
});

test('show: all of it and what it is for; what a partner wrote does not steer the terminal', async () => {
  const { server } = await withReport();
  await using _ = server;
  const { stdout } = await runSaldo(['reports', 'show', report.id], { server });
  assert.match(stdout, /^Number +17\nPartner +Ferretería Ñandú \(C\/1\)\nStatus +submitted\n/);
  assert.match(stdout, /\nNote +By\ufffd\[31m phone\nProofs +voucher\.pdf \(f-1\)\n/);
  assert.match(stdout, /\nF001-1 +1,500\.00 {2}IGV 45\.00\n$/);
  assert.doesNotMatch(stdout, /On account|Answered/);
  const json = await runSaldo(['reports', 'show', report.id, '--json'], { server });
  assert.deepEqual(jsonLines(json.stdout), [report]);
});

test('review, accept and reject answer the report as it was read', async () => {
  const { server, answers } = await withReport();
  await using _ = server;
  const run = (...args: string[]) => runSaldo(['reports', ...args], { server });
  assert.deepEqual((await run('review', report.id)).stdout, '17  in_review\n');
  assert.deepEqual((await run('accept', report.id)).stdout, '17  accepted\n');
  assert.deepEqual((await run('reject', report.id, '--reason', 'Not received')).stdout, '17  rejected\n');
  assert.deepEqual(answers, [
    { status: 'in_review' },
    { status: 'accepted' },
    { status: 'rejected', reason: 'Not received' },
  ]);
});

test('an answer of somebody else is not overwritten, but told', async () => {
  const { server } = await withReport({ ...report, revision: 3 });
  await using _ = server;
  const { code, stderr } = await runSaldo(['reports', 'apply', report.id, '--payment', 'P-1'], { server });
  assert.deepEqual([code, /^saldo reports: Title of changed-meanwhile/.test(stderr)], [1, true], stderr);
});

test('what is missing, too much, or of another action is named before anything is asked', async () => {
  const { server } = await withReport();
  await using _ = server;
  const wrong: [string[], RegExp][] = [
    [['show'], /^saldo reports show takes ID\./],
    [['show', 'a', 'b'], /^saldo reports show takes ID\./],
    [['list', 'x'], /^saldo reports list takes options alone\./],
    [['reject', 'x'], /^--reason TEXT is needed/],
    [
      ['accept', 'x', '--payment', 'P-1'],
      /^--payment does not go with accept, but with saldo reports apply\./,
    ],
    [['show', 'x', '--limit', '5'], /^--limit does not go with show, but with saldo reports list\./],
  ];
  for (const [args, sentence] of wrong) {
    const { code, stderr } = await runSaldo(['reports', ...args], { server });
    assert.deepEqual([code, sentence.test(stderr)], [2, true], stderr);
  }
  assert.deepEqual(server.requests, []);
});
