import type { SaldoDocument, PublishRecord, PublishResponse, WriteResult } from '../../generated/contract.ts';
import { bodyOf } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll } from '../records.ts';
import type { World } from '../world.ts';
import { partner, readPartner } from './identity-checks.ts';
import { pointers } from './problem-checks.ts';

/** `05-identity.md`, its second half. */
export const publishingChecks: readonly Check[] = [
  check('PUB-1', 'records of all outcomes', async (world) => {
    const known = partner(world.name('C'));
    await publishAll(world, [known]);
    const records = [
      known,
      partner(world.name('C')),
      invoiceOf(world, { externalId: 'nobody-knows' }),
      partner(known.externalId, { name: 'Z' }),
    ];
    const { results, summary } = bodyOf<PublishResponse>(
      await world.good('publish', { as: world.key, body: { records } }),
    );
    holdSame(
      'Indexes',
      results.map(({ index }) => index),
      [0, 1, 2, 3],
    );
    holdSame(
      'External ids',
      results.map(({ externalId }) => externalId),
      records.map(({ externalId }) => externalId),
    );
    for (const [outcome, count] of Object.entries(summary)) {
      holdSame(`The summary of ${outcome}`, count, results.filter((one) => one.outcome === outcome).length);
    }
  }),
  check('PUB-2', 'the payment first, the partner last', async (world) => {
    const externalId = world.name('C');
    const invoice = invoiceOf(world, { externalId });
    const payment = paymentOf(world, { externalId }, '40.00', { [invoice.externalId]: '40.00' });
    await publishAll(world, [payment, invoice, partner(externalId)]);
    const { openAmount } = await world.read<SaldoDocument>('getDocumentByExternalId', {
      as: world.key,
      path: { externalId: invoice.externalId },
    });
    holdSame('Open amount', openAmount.amount, '60.00');
  }),
  check('PUB-3', 'a wrong record between two', async (world) => {
    const [first, last] = [world.name('C'), world.name('C')];
    const results = await world.publish([
      partner(first),
      partner(world.name('C'), { direction: 'x' }),
      partner(last),
    ]);
    holdSame(
      'Outcomes',
      results.map(({ outcome }) => outcome),
      ['created', 'rejected', 'created'],
    );
    holdSame('Code of the problem', results[1]!.problem?.code, 'invalid-request');
    await readPartner(world, last);
  }),
  check('PUB-4', 'a wrong record beside a right one', async (world) => {
    const good = world.name('C');
    const records = [partner(good), partner(world.name('C'), { direction: 'x' })];
    const answer = await world.target.ask('publish', { as: world.key, body: { atomic: true, records } });
    holdOutcome(answer, '422 batch-rejected');
    holdOutcome(
      await world.target.ask('getPartnerByExternalId', { as: world.key, path: { externalId: good } }),
      '404 not-found',
    );
  }),
  check('PUB-5', 'three lines', async (world) => {
    const records = ['1', '2', '3'].map((name) => partner(world.name('C'), { name }));
    const lines = await stream(
      world,
      records.map((one) => JSON.stringify(one)),
    );
    holdSame(
      'Lines',
      lines.map(({ line }) => line ?? null),
      [1, 2, 3, null],
    );
    holdSame(
      'External ids',
      lines.slice(0, 3).map(({ externalId }) => externalId),
      records.map(({ externalId }) => externalId),
    );
    holdSame('Created by the summary', lines.at(-1)!.summary?.['created'], 3);
  }),
  check('PUB-6', 'a line that is no JSON', async (world) => {
    const lines = await stream(world, [
      JSON.stringify(partner(world.name('C'))),
      '{"kind":',
      JSON.stringify(partner(world.name('C'))),
    ]);
    holdSame(
      'Outcomes',
      lines.map(({ outcome }) => outcome ?? null),
      ['created', 'rejected', 'created', null],
    );
  }),
  check('PUB-7', 'an unknown partner, an unknown document', async (world) => {
    const account = await world.shared();
    const results = await world.publish([
      invoiceOf(world, { externalId: world.name('nobody') }),
      paymentOf(world, account, '5.00', { [world.name('nothing')]: '5.00' }),
    ]);
    holdSame(
      'Outcomes',
      results.map(({ outcome }) => outcome),
      ['rejected', 'rejected'],
    );
    for (const { problem } of results) {
      hold(
        (problem?.errors?.length ?? 0) > 0,
        'A record that refers to what is not there was rejected without a field.',
      );
    }
  }),
  check('PUB-7', 'by itself', async (world) => {
    const { data, externalId } = invoiceOf(world, { externalId: world.name('nobody') }) as {
      data: object;
      externalId: string;
    };
    const answer = await world.target.ask('putDocument', { as: world.key, path: { externalId }, body: data });
    holdOutcome(answer, 422);
    hold(
      pointers(answer).some((one) => one.startsWith('/partner')),
      `${answer.asked} was refused without naming /partner.`,
    );
  }),
  check('PUB-8', 'each kind, written, voided and deleted by itself', async (world) => {
    const externalId = world.name('C');
    const records = [
      partner(externalId),
      invoiceOf(world, { externalId }),
      paymentOf(world, { externalId }, '10.00'),
    ] as { kind: 'partner' | 'document' | 'payment'; externalId: string; data: object }[];
    const named = { partner: 'Partner', document: 'Document', payment: 'Payment' };
    const by = async (verb: string, { kind, externalId: id }: (typeof records)[number], body?: object) =>
      (await world.good(`${verb}${named[kind]}`, { as: world.key, path: { externalId: id }, body }))
        .body as WriteResult;
    for (const record of records) {
      const { kind, externalId: own } = record;
      const { outcome, revision, id } = await by('put', record, record.data);
      holdSame(`What writing a ${kind} did`, [outcome, revision], ['created', 1]);
      const [again] = await world.publish([record as PublishRecord]);
      holdSame(`The same ${kind} published`, [again!.outcome, again!.id], ['unchanged', id]);
      const path = { externalId: own };
      const seen = await world.read<{ id: string }>(`get${named[kind]}ByExternalId`, { as: world.key, path });
      holdSame(`The id of the ${kind} read by its external id`, seen.id, id);
    }
    for (const record of records.slice(1)) {
      const { outcome } = await by('void', record, { reason: 'Annulled', date: '2024-02-01' });
      holdSame(`What voiding a ${record.kind} did`, outcome, 'voided');
    }
    for (const { kind, externalId: id } of records.toReversed()) {
      const path = { externalId: id };
      const gone = async () => world.target.ask(`delete${named[kind]}`, { as: world.key, path });
      holdOutcome(await gone(), 204);
      holdOutcome(await gone(), '404 not-found');
    }
  }),
];

interface Line {
  readonly line?: number;
  readonly outcome?: string;
  readonly externalId?: string;
  readonly summary?: Record<string, number>;
}

async function stream(world: World, lines: readonly string[]): Promise<Line[]> {
  const body = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const headers = { 'Content-Type': 'application/x-ndjson' };
  return world.read<Line[]>('publish', { as: world.key, body, headers });
}
