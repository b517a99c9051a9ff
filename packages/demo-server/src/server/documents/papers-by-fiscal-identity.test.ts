import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {
  ChangePage,
  SaldoDocument,
  DocumentInput,
  DocumentPage,
  Payment,
  PublishRecord,
  PublishResponse,
  SnapshotRun,
  Statement,
} from '@saldo/sdk/contract';
import fc from 'fast-check';
import { verifyProjections } from '../account/verify-projections.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const money = (amount: string, currency = 'PEN') => ({ amount, currency });
const taxId = '20511111111';

const invoice = (uuid: string, data: Partial<DocumentInput>): DocumentInput => ({
  type: 'invoice',
  direction: 'receivable',
  partner: { externalId: 'C-0001' },
  issueDate: '2026-01-10',
  total: money('100.00'),
  fiscal: { scheme: 'cfdi-uuid', value: uuid },
  ...data,
});
/** What the ERP publishes. */
const erp = (externalId: string, uuid: string, data: Partial<DocumentInput> = {}) =>
  ({ kind: 'document', externalId, data: invoice(uuid, data) }) satisfies PublishRecord;
/** What is read from its XML. */
const xml = (uuid: string, data: Partial<DocumentInput> = {}) =>
  ({
    kind: 'document',
    externalId: `xml:${uuid}`,
    matchBy: 'fiscal',
    data: invoice(uuid.toUpperCase(), {
      partner: { taxId, name: 'Cliente Ficticio' },
      total: money('100'),
      files: [{ externalId: 'paper.xml', role: 'xml' }],
      ...data,
    }),
  }) satisfies PublishRecord;
/** The complement that pays it. */
const pago = (uuid: string) =>
  ({
    kind: 'payment',
    externalId: `pago:${uuid}`,
    data: {
      direction: 'receivable',
      partner: { taxId, name: 'Cliente Ficticio' },
      date: '2026-01-20',
      amount: money('40.00'),
      allocations: [{ fiscal: { scheme: 'cfdi-uuid', value: uuid.toUpperCase() }, amount: money('40.00') }],
    },
  }) satisfies PublishRecord;

withDatabases('a document that arrives from two sides', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
    for (const name of ['paper.xml', 'own.pdf', ...Array.from({ length: 20 }, (_, i) => `many-${i}`)]) {
      const { status } = await app.call('PUT', `/v1/files/external/${name}`, {
        token: seeded.apiKey,
        body: PDF,
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `attachment; filename=${name}.pdf`,
        },
      });
      assert.equal(status, 200);
    }
    const partner = { name: 'Cliente', taxId, direction: 'receivable' as const };
    await publish({ kind: 'partner', externalId: 'C-0001', data: partner });
  });

  const send = async (records: PublishRecord[], { token = seeded.apiKey, run = '' } = {}) => {
    const { status, body } = await app.call<PublishResponse>('POST', `/v1/publish${run}`, {
      token,
      body: { records },
    });
    assert.equal(status, 200, JSON.stringify(body));
    return body.results;
  };
  /** `updated = INV-7`, `rejected /data/total/amount INV-7`. */
  const publish = async (...records: PublishRecord[]) =>
    (await send(records)).map(({ outcome, matched, problem }) =>
      [
        outcome,
        ...(matched === undefined ? [] : [`= ${matched}`]),
        ...(problem?.errors ?? []).map(({ pointer, code, externalId }) =>
          code === 'duplicate-fiscal-identity' ? `${pointer} ${externalId}` : `${pointer} ${code}`,
        ),
      ].join(' '),
    );
  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await app.call<Body>('GET', path, { token: seeded.apiKey });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const documentOf = (externalId: string) =>
    get<SaldoDocument>(`/v1/documents/external/${encodeURIComponent(externalId)}`);
  const filesOf = async (externalId: string) =>
    (await documentOf(externalId)).files.map((file) => file.externalId);
  const found = async (uuid: string) =>
    (await get<DocumentPage>(`/v1/documents?q=${uuid}`)).data.map(({ externalId }) => externalId);
  const changesSince = async (after: string) =>
    get<ChangePage>(`/v1/changes?after=${encodeURIComponent(after)}&limit=200`);
  const feedEnd = async () => {
    let cursor = '';
    for (;;) {
      const page = await get<ChangePage>(
        `/v1/changes?limit=200${cursor && `&after=${encodeURIComponent(cursor)}`}`,
      );
      cursor = page.nextCursor;
      if (!page.hasMore) return cursor;
    }
  };

  test('has the paper beside its own, once, also when the ERP publishes it again', async () => {
    await publish(erp('INV-1', 'paper', { files: [{ externalId: 'own.pdf', role: 'pdf' }] }));
    const { id } = await documentOf('INV-1');
    const cursor = await feedEnd();
    assert.deepEqual(await publish(xml('paper'), xml('paper', { files: [] })), [
      'superseded',
      'unchanged = INV-1',
    ]);
    const [result] = await send([xml('paper')]);
    assert.deepEqual(
      [result?.outcome, result?.matched, result?.id, result?.revision],
      ['updated', 'INV-1', id, 2],
    );
    const { data } = await changesSince(cursor);
    assert.deepEqual(
      data.map((one) => [one.kind, one.op, one.externalId, one.revision]),
      [['document', 'upsert', 'INV-1', 2]],
    );
    assert.deepEqual(await publish(xml('paper')), ['unchanged = INV-1']);
    assert.deepEqual(await filesOf('INV-1'), ['own.pdf', 'paper.xml']);
    await publish(erp('INV-1', 'paper', { description: 'Pernos' }));
    assert.deepEqual(await filesOf('INV-1'), ['paper.xml']);
    const files = [{ externalId: 'paper.xml', role: 'xml' as const }, { externalId: 'own.pdf' }];
    await publish(erp('INV-1', 'paper', { files }));
    assert.deepEqual(await filesOf('INV-1'), ['paper.xml', 'own.pdf']);
    assert.deepEqual(await publish(xml('paper')), ['unchanged = INV-1']);
    assert.deepEqual(await found('paper'), ['INV-1']);
  });

  test('is one within one request, in either order', async () => {
    assert.deepEqual(await publish(xml('req-1'), erp('INV-R1', 'req-1')), ['updated = INV-R1', 'created']);
    assert.deepEqual(await publish(erp('INV-R2', 'req-2'), xml('req-2')), ['created', 'updated = INV-R2']);
    assert.deepEqual(await filesOf('INV-R1'), ['paper.xml']);
    const twin = { ...xml('req-3'), externalId: 'xml:twin' };
    assert.deepEqual(await publish(xml('req-3'), twin), ['created', 'unchanged = xml:req-3']);
  });

  test('goes over from the name that its paper gave to the one of the ERP', async () => {
    assert.deepEqual(await publish(xml('over')), ['created']);
    const { id } = await documentOf('xml:over');
    await publish(pago('over'));
    const cursor = await feedEnd();
    assert.deepEqual(await publish(erp('INV-2', 'over', { series: 'F1', number: '7' })), ['updated']);
    const document = await documentOf('INV-2');
    assert.deepEqual(
      [document.id, document.number, document.openAmount.amount, document.provenance.revision],
      [id, '7', '60.00', 2],
    );
    assert.deepEqual(await filesOf('INV-2'), ['paper.xml']);
    const { data } = await changesSince(cursor);
    assert.deepEqual(
      data.map((one) => [one.op, one.externalId]),
      [
        ['delete', 'xml:over'],
        ['upsert', 'INV-2'],
      ],
    );
    assert.deepEqual(await found('over'), ['INV-2']);
    assert.deepEqual(await publish(xml('over')), ['unchanged = INV-2']);
    assert.deepEqual(await publish(erp('INV-2', 'over', { series: 'F1', number: '7' })), ['unchanged']);
    // Now it is the ERP's, and goes over to nobody.
    assert.deepEqual(await publish(erp('INV-2b', 'over')), ['rejected /data/fiscal INV-2']);
  });

  test('goes over to what is put by itself, and is told of as a conflict there', async () => {
    await publish(xml('put'), xml('put-otherwise', { total: money('7.00') }));
    const put = (externalId: string, { data }: { data: DocumentInput }) =>
      app.call('PUT', `/v1/documents/external/${externalId}`, { token: seeded.apiKey, body: data });
    const { id } = await documentOf('xml:put');
    const answer = await put('INV-P1', erp('INV-P1', 'put'));
    assert.deepEqual(answer.body, { id, externalId: 'INV-P1', outcome: 'updated', revision: 2 });
    assert.deepEqual(refusal(await put('INV-P2', erp('INV-P2', 'put-otherwise'))), [
      '422 invalid-request',
      '/total/amount duplicate-fiscal-identity',
    ]);
    assert.deepEqual(await found('put-otherwise'), ['xml:put-otherwise']);
  });

  test('goes over whatever version its paper had', async () => {
    await publish(xml('version', { version: 9 }));
    assert.deepEqual(await publish(erp('INV-V', 'version', { version: 3, number: '7' })), ['updated']);
    assert.equal((await documentOf('INV-V')).number, '7');
    assert.deepEqual(await publish(erp('INV-V', 'version', { version: 2 })), ['stale']);
  });

  test('stays under the name of its paper where the record of the ERP is refused for another reason', async () => {
    await publish(xml('stays'));
    const files = [{ externalId: 'none.pdf' }];
    assert.deepEqual(await publish(erp('INV-S', 'stays', { files })), [
      'rejected /data/files/0/externalId unknown-reference',
    ]);
    assert.deepEqual(await found('stays'), ['xml:stays']);
    assert.deepEqual(await filesOf('xml:stays'), ['paper.xml']);
  });

  test('goes over only to a new name, and not once the ERP has taken the name of the paper', async () => {
    await publish(erp('INV-3', 'other'), xml('kept'), xml('taken'));
    assert.deepEqual(await publish(erp('INV-3', 'kept')), ['rejected /data/fiscal xml:kept']);
    const { matchBy: _, ...own } = xml('taken');
    assert.deepEqual(await publish(own), ['updated']);
    assert.deepEqual(await publish(own), ['unchanged']);
    assert.deepEqual(await publish(xml('taken')), ['unchanged']);
    assert.deepEqual(await publish(erp('INV-4', 'taken')), ['rejected /data/fiscal xml:taken']);
  });

  test('is a conflict that names field and document where the sides say different things, in either order', async () => {
    const differences: [field: string, data: Partial<DocumentInput>][] = [
      ['type', { type: 'debit_note' }],
      ['direction', { direction: 'payable' }],
      ['partner', { partner: { taxId: '20522222222', name: 'Otro' } }],
      ['total/currency', { total: money('100.00', 'USD') }],
      ['total/amount', { total: money('100.01') }],
    ];
    for (const [field, data] of differences) {
      const name = field.replace('/', '-');
      const [inv, first] = [`INV-a-${name}`, `a-${name}`];
      await publish(erp(inv, first));
      assert.deepEqual(await publish(xml(first, data)), [`rejected /data/${field} ${inv}`]);
      assert.deepEqual(await filesOf(inv), [], field);
      const [second, other] = [`b-${name}`, `INV-b-${name}`];
      await publish(xml(second, data));
      assert.deepEqual(await publish(erp(other, second)), [`rejected /data/${field} xml:${second}`]);
      assert.deepEqual(await found(`${second}`), [`xml:${second}`]);
    }
    // A paper that is refused makes no partner.
    const stranger = { taxId: '20533333333', name: 'Nadie' };
    await publish(erp('INV-5', 'stranger'), xml('stranger', { partner: stranger }));
    const { status } = await app.call('GET', `/v1/partners/external/${stranger.taxId}`, {
      token: seeded.apiKey,
    });
    assert.equal(status, 404);
  });

  test('is refused a paper that nobody has published, and one too many', async () => {
    await publish(erp('INV-6', 'files'));
    assert.deepEqual(await publish(xml('files', { files: [{ externalId: 'none' }] })), [
      'rejected /data/files/0/externalId unknown-reference',
    ]);
    const many = Array.from({ length: 20 }, (_, i) => ({ externalId: `many-${i}` }));
    assert.deepEqual(await publish(xml('files', { files: many })), ['updated = INV-6']);
    assert.deepEqual(await publish(xml('files')), ['rejected /data/files too-many-items']);
    await publish(erp('INV-6', 'files', { files: [{ externalId: 'own.pdf' }] }));
    const files = await filesOf('INV-6');
    assert.deepEqual([files.length, files[0]], [20, 'own.pdf']);
  });

  test('is written as ever where the identity is nobody’s, is void, or is not told', async () => {
    const { fiscal: _, ...unstamped } = xml('unstamped').data;
    const bare = { ...xml('unstamped'), data: unstamped } satisfies PublishRecord;
    assert.deepEqual(await publish(bare), ['created']);
    await publish(erp('INV-7', 'voided'));
    await publish({
      kind: 'document',
      op: 'void',
      externalId: 'INV-7',
      data: { reason: 'x', date: '2026-02-01' },
    });
    assert.deepEqual(await publish(xml('voided')), ['created']);
    assert.deepEqual(await publish(xml('fresh', { partner: { externalId: 'nobody' } })), [
      'rejected /data/partner/externalId unknown-reference',
    ]);
  });

  test('counts as there in a snapshot run that has its paper alone', async () => {
    const partner = { externalId: 'C-0002' };
    const scope = { kind: 'document', partner };
    await publish(
      erp('S-1', 's-1', { partner }),
      erp('S-2', 's-2', { partner }),
      erp('S-3', 's-3', { partner }),
      erp('S-4', 's-4', { partner }),
    );
    const opened = await app.call<SnapshotRun>('POST', '/v1/snapshot-runs', {
      token: seeded.apiKey,
      body: { scope, missing: { op: 'delete' } },
    });
    const { id } = opened.body;
    const differing = { partner, total: money('7.00') };
    const broken = { partner, total: money('-1') };
    await send([xml('s-1', { partner, files: [] }), xml('s-2', differing), xml('s-4', broken)], {
      run: `?snapshotRun=${id}`,
    });
    await app.call('PUT', `/v1/snapshot-runs/${id}/seal`, {
      token: seeded.apiKey,
      body: { acceptShare: '1' },
    });
    const left = await get<DocumentPage>('/v1/documents?partnerId=ext:C-0002');
    assert.deepEqual(left.data.map(({ externalId }) => externalId).toSorted(), ['S-1', 'S-2', 'S-4']);
  });

  test('comes to the same account in whatever order its sides arrive', async () => {
    let round = 0;
    const sides = fc.array(fc.constantFrom('erp', 'xml', 'pago'), { maxLength: 4 });
    const order = fc.shuffledSubarray(['erp', 'xml', 'pago'], { minLength: 3, maxLength: 3 });
    const cuts = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(order, sides, cuts, async (first, again, cut) => {
        round += 1;
        const uuid = `any-${round}`;
        const partner = { externalId: `C-${uuid}` };
        const identity = { name: 'Cliente', taxId: `205-${round}`, direction: 'receivable' as const };
        const named = { taxId: `205-${round}`, name: 'Cliente' };
        await publish({ kind: 'partner', externalId: partner.externalId, data: identity });
        const paid = pago(uuid);
        const records: Record<string, PublishRecord> = {
          erp: erp(`INV-${uuid}`, uuid, { partner, number: '7' }),
          xml: xml(uuid, { partner: named }),
          pago: { ...paid, data: { ...paid.data, partner: named } },
        };
        let batch: PublishRecord[] = [];
        for (const [index, side] of [...first, ...again].entries()) {
          batch.push(records[side]!);
          if (cut[index] !== true && index < first.length + again.length - 1) continue;
          for (const { outcome, problem } of await send(batch))
            assert.notEqual(outcome, 'rejected', JSON.stringify(problem));
          batch = [];
        }
        assert.deepEqual(await found(uuid), [`INV-${uuid}`]);
        const { number, openAmount, files } = await documentOf(`INV-${uuid}`);
        const { allocations, unappliedAmount } = await get<Payment>(`/v1/payments/external/pago:${uuid}`);
        const { currencies } = await get<Statement>(
          `/v1/statement?partnerId=ext:C-${uuid}&direction=receivable&currency=PEN`,
        );
        assert.deepEqual(
          [number, openAmount.amount, files.map((file) => file.externalId)],
          ['7', '60.00', ['paper.xml']],
        );
        assert.deepEqual(
          [unappliedAmount.amount, ...allocations.map((one) => one.document.externalId)],
          ['0.00', `INV-${uuid}`],
        );
        assert.deepEqual(
          currencies.map(({ closing }) => closing.amount),
          ['60.00'],
        );
      }),
      { numRuns: 25 },
    );
    assert.deepEqual(await verifyProjections(databases.database, seeded.publisherId), []);
  });

  test('is one, however many of both sides publish it at once', async () => {
    const rounds = Array.from({ length: 8 }, (_, index) => index);
    await Promise.all(
      rounds.flatMap((round) => [
        send([erp(`AT-${round}`, `once-${round}`)]),
        send([xml(`once-${round}`), pago(`once-${round}`)]),
        send([xml(`once-${round}`)]),
        send([pago(`once-${round}`)]),
      ]),
    );
    for (const round of rounds) {
      assert.deepEqual(await found(`once-${round}`), [`AT-${round}`]);
      const { openAmount, files } = await documentOf(`AT-${round}`);
      assert.deepEqual([openAmount.amount, files.length], ['60.00', 1]);
    }
  });
});
