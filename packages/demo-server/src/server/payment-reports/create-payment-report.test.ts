import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { PaymentReportInput } from '@saldo/sdk/contract';
import { add, subtract, sum } from '@saldo/sdk/money';
import fc from 'fast-check';
import type { Principal } from '../principal/principal.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { listOwnFileIds } from '../files/file.store.ts';
import { getFile } from '../files/get-file.ts';
import { reportPayment, upload } from '../testing/acts.ts';
import { refusalOf, runHandler } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { seedDocument, type SeededRecord } from '../testing/seed-records.ts';
import { getPaymentReport } from './get-payment-report.ts';
import { listReportableDocuments } from './report-facts.store.ts';

withDatabases('Reporting payments', suite);

const pen = (amount: string) => ({ amount, currency: 'PEN' });

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  let two: SeededPublisher;
  let invoice: SeededRecord;
  before(async () => {
    one = await seedPublisher(databases.database);
    two = await seedPublisher(databases.database);
    invoice = await seedDocument(databases.database, one.client, { externalId: 'F001-7', total: '590.00' });
  });

  const report = (caller: Principal, change: Partial<PaymentReportInput> = {}, now?: string) =>
    reportPayment(databases.database, caller, change, now);

  const read = async (caller: Principal, id: string) => {
    const asked = { path: { paymentReportId: id } };
    return (await runHandler(databases.database, 'getPaymentReport', getPaymentReport, caller, asked)).body;
  };

  const uploaded = (caller: Principal) => upload(databases.database, caller);

  test('keeps all that a partner reports', async () => {
    const [proof, certificate] = [await uploaded(one.client.caller), await uploaded(one.client.caller)];
    const made = await report(one.client.caller, {
      amount: pen('600.5'),
      reference: 'OP 778899',
      depositAccountId: 'pen',
      note: 'Gracias',
      files: [proof.id.toUpperCase()],
      lines: [
        {
          documentId: invoice.id.toUpperCase(),
          installment: 1,
          amount: pen('575.25'),
          withholdings: [
            {
              tax: 'IGV',
              amount: pen('14.750'),
              certificate: 'R001-77',
              fileId: certificate.id.toUpperCase(),
            },
          ],
        },
      ],
    });
    assert.deepEqual(made, {
      id: made.id,
      number: 'R-000001',
      partner: { id: one.client.partnerId, externalId: 'C-0001', name: 'Partner C-0001' },
      direction: 'receivable',
      status: 'submitted',
      paymentDate: '2026-03-10',
      currency: 'PEN',
      decimals: 2,
      amount: pen('600.50'),
      onAccount: pen('25.25'),
      method: 'bank_transfer',
      reference: 'OP 778899',
      depositAccountId: 'pen',
      lines: [
        {
          document: { id: invoice.id, externalId: 'F001-7', type: 'invoice', series: 'F001', number: '7' },
          installment: 1,
          amount: pen('575.25'),
          withholdings: [
            { tax: 'IGV', amount: pen('14.75'), certificate: 'R001-77', fileId: certificate.id },
          ],
        },
      ],
      files: [proof],
      note: 'Gracias',
      createdAt: '2026-03-10T17:00:00.000Z',
      createdBy: 'Ana Ficticia',
      revision: 1,
    });
    assert.deepEqual(await read(one.client.caller, made.id), made);
    assert.deepEqual(await read(one.caller, made.id), made);
    for (const { id } of [proof, certificate]) {
      const seen = await runHandler(databases.database, 'getFile', getFile, one.caller, {
        path: { fileId: id },
      });
      assert.equal(seen.body.id, id);
    }
  });

  test('refuses what a foreign partner or publisher owns as it refuses what is not there', async () => {
    const [ownProof, strangersProof] = [
      await uploaded(one.client.caller),
      await uploaded(one.otherClient.caller),
    ];
    const foreign = [
      (await seedDocument(databases.database, one.otherClient)).id,
      (await seedDocument(databases.database, two.client)).id,
      crypto.randomUUID(),
    ];
    const refusals = await Promise.all(
      foreign.map((documentId) =>
        refusalOf(report(one.client.caller, { lines: [{ documentId, amount: pen('1') }] })),
      ),
    );
    for (const refusal of refusals) {
      assert.deepEqual(refusal, {
        code: 'invalid-request',
        errors: ['/lines/0/documentId unknown-reference'],
      });
    }
    const files = [ownProof.id, strangersProof.id, (await uploaded(one.caller)).id, crypto.randomUUID()];
    assert.deepEqual(await refusalOf(report(one.client.caller, { files })), {
      code: 'invalid-request',
      errors: ['/files/1 unknown-reference', '/files/2 unknown-reference', '/files/3 unknown-reference'],
    });
  });

  test("decides by the publisher's calendar what is after today", async () => {
    // Lima is 5 hours behind UTC.
    const change = { paymentDate: '2026-03-11' };
    const before = report(one.client.caller, change, '2026-03-11T04:59:59.999Z');
    assert.deepEqual((await refusalOf(before)).errors, ['/paymentDate future-date']);
    const { paymentDate } = await report(one.client.caller, change, '2026-03-11T05:00:00.000Z');
    assert.equal(paymentDate, '2026-03-11');
  });

  test('numbers reports without gaps per publisher, refused ones not counted, many at once', async () => {
    const { client } = await seedPublisher(databases.database);
    await refusalOf(report(client.caller, { amount: pen('0') }));
    const reports = await Promise.all(Array.from({ length: 12 }, () => report(client.caller)));
    assert.deepEqual(
      reports.map(({ number }) => number).toSorted(),
      Array.from({ length: 12 }, (_, index) => `R-${String(index + 1).padStart(6, '0')}`),
    );
  });

  test('finds only documents and files of the partner, also where row-level security would show all', async () => {
    const foreign = await seedDocument(databases.database, one.otherClient);
    const file = await uploaded(one.otherClient.caller);
    await databases.database.maintenance(async (trx) => {
      const { caller } = one.client;
      const found = await listReportableDocuments(trx, caller.publisherId, one.client.partnerId, [
        invoice.id,
        foreign.id,
      ]);
      assert.deepEqual([...found.keys()], [invoice.id]);
      assert.equal((await listOwnFileIds(trx, caller, [file.id])).size, 0);
    });
  });

  test('answers what was reported exactly: the lines and what is on account add up to the amount', async () => {
    const documents = await Promise.all(
      Array.from({ length: 4 }, () => seedDocument(databases.database, one.client)),
    );
    const amount = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 1, max: 999_999 }))
      .map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, '0')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { maxLength: 4 }), amount, async (amounts, rest) => {
        const lines = amounts.map((one, index) => ({ documentId: documents[index]!.id, amount: pen(one) }));
        const total = add(
          sum(
            lines.map((line) => line.amount),
            'PEN',
          ),
          pen(rest),
        );
        const made = await report(one.client.caller, { amount: total, lines });
        const answered = sum(
          made.lines.map((line) => line.amount),
          'PEN',
        );
        assert.match(subtract(made.amount, add(answered, made.onAccount)).amount, /^0(\.0+)?$/);
        assert.match(subtract(made.onAccount, pen(rest)).amount, /^0(\.0+)?$/);
        assert.match(subtract(made.amount, total).amount, /^0(\.0+)?$/);
      }),
      { numRuns: 15 },
    );
  });
}
