import type { PublishRecord, PublishResponse, PublishResult } from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf } from '../records.ts';
import type { World } from '../world.ts';
import { partner } from './identity-checks.ts';
import { changesSince, feedEnd } from './feed-reading.ts';

/** `05-identity.md`, of previews. */
export const previewChecks: readonly Check[] = [
  check('PUB-9', 'a partner, an invoice, an invoice of a party that nobody is', async (world) => {
    const externalId = world.name('C');
    const taxId = `20${Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte % 10).join('')}`;
    const invoice = invoiceOf(world, { externalId });
    const paper = invoiceOf(world, { externalId });
    Object.assign(paper.data, { partner: { name: world.name('Ficticia'), taxId } });
    const at = await feedEnd(world);
    await preview(world, [partner(externalId), invoice, paper]);
    for (const [operationId, id] of [
      ['getPartnerByExternalId', externalId],
      ['getPartnerByExternalId', taxId],
      ['getDocumentByExternalId', invoice.externalId],
    ] as const)
      holdOutcome(
        await world.target.ask(operationId, { as: world.key, path: { externalId: id } }),
        '404 not-found',
      );
    const ours = (await changesSince(world, at)).filter(({ externalId: own }) =>
      [externalId, taxId, invoice.externalId, paper.externalId].includes(own ?? ''),
    );
    holdSame('Changes of what was previewed', ours.length, 0);
  }),
  check('PUB-10', 'what is created, updated, unchanged, rejected', async (world) => {
    const [same, other] = [partner(world.name('C')), partner(world.name('C'))];
    await world.publish([same, other]);
    const records = [
      partner(world.name('C')),
      partner(other.externalId, { name: 'Another name' }),
      same,
      invoiceOf(world, { externalId: world.name('nobody') }),
    ];
    const foretold = await preview(world, records);
    const answered = await world.publish(records);
    holdSame('Outcomes', foretold.map(toCompare), answered.map(toCompare));
    hold(foretold[0]!.id === undefined, 'What would be created has an id.');
    holdSame(
      'The fields that differ',
      (foretold[1]!.changes ?? []).map(({ pointer }) => pointer),
      ['/data/name'],
    );
  }),
];

async function preview(world: World, records: readonly PublishRecord[]): Promise<PublishResult[]> {
  const request = { as: world.key, query: { preview: 'true' }, body: { records } };
  return (await world.read<PublishResponse>('publish', request)).results;
}

function toCompare({ outcome, problem }: PublishResult): string {
  return [outcome, ...(problem?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)].join(' ');
}
