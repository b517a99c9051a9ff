import type { SaldoDocument, PartnerPage, Partner, Payment, WriteResult } from '../../generated/contract.ts';
import { bodyOf, type Answer } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { pdf, pdfHeaders } from '../example-request.ts';
import { Finding, hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll } from '../records.ts';
import type { Caller } from '../target.ts';
import { difference } from '../vectors/difference.ts';
import type { Account, World } from '../world.ts';
import { partner, readPartner } from './identity-checks.ts';
import { withNonce } from './partner-checks.ts';

const money = (amount: string) => ({ amount, currency: 'PEN' });
const address = { street: 'Av. Ficticia 123', city: 'Lima', country: 'PE' };

/** `12-detail.md`, what no vector shows. */
export const detailChecks: readonly Check[] = [
  check('DTL-3', 'a branch with everything', async (world) => {
    const account = await world.account();
    const { externalId } = account;
    const told = {
      name: 'Sucursal Ficticia',
      identifiers: [{ scheme: 'gln', value: '7300010000001' }],
      addresses: [{ ...address, role: 'billing' }],
      contacts: [{ name: 'Ana Ficticia', email: 'ana@cliente.example' }],
      language: 'es-PE',
      creditLimit: money('5000.00'),
      parent: world.name('C'),
      metadata: { route: 'a=b&c' },
    };
    const hidden = { zone: 'Norte', tags: ['mayorista', 'Ñ 1'] };
    await publishAll(world, [partner(externalId, { ...told, ...hidden })]);
    const seen = await readPartner(world, externalId);
    holdTold('The key was told of a partner', { ...told, ...hidden }, seen);
    const path = { partnerId: seen.id };
    const own = await world.read<Partner>('getPartner', { as: account.session, path });
    holdTold('The partner was told of itself', told, own);
    holdSame('Zone and tags that the partner sees', [own.zone, own.tags], [undefined, undefined]);
  }),
  check('TAG-1', 'two tags over three partners', async (world) => {
    const [first, second] = [world.name('tag'), world.name('tag')];
    const clients = [[first], [first, second], [second.toUpperCase()]].map((tags) =>
      partner(world.name('C'), { tags }),
    );
    await publishAll(world, clients);
    const [one, both, other] = clients.map(({ externalId }) => externalId);
    holdSame('By the first', await partnersBy(world, { tag: first }), [one, both].toSorted());
    holdSame('By the second', await partnersBy(world, { tag: second }), [both]);
    holdSame('By it in capitals', await partnersBy(world, { tag: second.toUpperCase() }), [other]);
  }),
  check('TAG-2', 'two branches of one, and one of another', async (world) => {
    const parents = [world.name('C'), world.name('C')];
    const branches = [parents[0], parents[0], parents[1]].map((parent) =>
      partner(world.name('C'), { parent }),
    );
    await publishAll(world, [...parents.map((externalId) => partner(externalId)), ...branches]);
    const expected = branches.slice(0, 2).map(({ externalId }) => externalId);
    holdSame('Branches', await partnersBy(world, { parent: parents[0]! }), expected.toSorted());
  }),
  check('MTA-2', 'partners and sums by metadata', async (world) => {
    const value = world.name('route');
    const account = await world.account();
    const other = partner(world.name('C'), { metadata: { route: `${value}0` } });
    await publishAll(world, [
      partner(account.externalId, { metadata: { route: value } }),
      other,
      invoiceOf(world, account, { metadata: { route: value }, amount: '10.00' }),
      invoiceOf(world, account, { metadata: { route: `${value}0` }, amount: '5.00' }),
    ]);
    const query = { 'metadata[route]': value };
    holdSame('Partners', await partnersBy(world, query), [account.externalId]);
    const request = { as: account.session, query };
    const { currencies } = await world.read<{ currencies: unknown[] }>('summarizeDocuments', request);
    holdTold('Documents were summed', [{ count: 1, total: money('10.00') }], currencies);
  }),
  check('FIL-9', 'the paper of an invoice and that of a payment', async (world) => {
    const account = await world.account();
    const { session } = account;
    const { session: other } = await world.shared('other');
    const body = withNonce(pdf);
    const [invoice, payment] = [invoiceOf(world, account), paymentOf(world, account, '5.00')];
    for (const record of [invoice, payment]) {
      const externalId = world.name('paper');
      const file = await put(world, externalId, body);
      const read = (as: Caller, fileId: string, headers = {}) =>
        world.target.ask('getFileContent', { as, path: { fileId }, headers });
      holdOutcome(await read(session, file.id), '404 not-found');
      Object.assign((record as { data: object }).data, { files: [{ externalId, role: 'pdf' }] });
      const [id] = await publishAll(world, [record]);
      const { files } = await paperOf(world, session, record.kind, id!);
      holdTold('The record names its files', [{ id: file.id, externalId, role: 'pdf' }], files);
      holdSame('Size of the file', files?.[0]?.size, body.length);
      for (const fileId of [file.id, `ext:${externalId}`]) holdBytes(await read(session, fileId), body);
      const part = await read(session, file.id, { Range: 'bytes=5-9' });
      holdOutcome(part, 206);
      hold(Buffer.compare(part.bytes, body.slice(5, 10)) === 0, 'Bytes 5-9 are others.');
      for (const as of [other, world.secondKey]) {
        for (const fileId of [file.id, `ext:${externalId}`])
          holdOutcome(await read(as, fileId), '404 not-found');
      }
    }
  }),
  check('FIL-10', 'a paper with the same bytes, and with others', async (world) => {
    const externalId = world.name('paper');
    const [first, second] = [withNonce(pdf), withNonce(pdf)];
    const outcomes = [];
    for (const body of [first, first, second]) outcomes.push(await put(world, externalId, body));
    holdSame(
      'Outcomes and revisions',
      outcomes.map(({ outcome, revision }) => [outcome, revision]),
      [
        ['created', 1],
        ['unchanged', 1],
        ['updated', 2],
      ],
    );
    holdSame('Ids', new Set(outcomes.map(({ id }) => id)).size, 1);
    const path = { fileId: outcomes[0]!.id };
    holdBytes(await world.target.ask('getFileContent', { as: world.key, path }), second);
  }),
];

async function put(world: World, externalId: string, body: Uint8Array): Promise<WriteResult> {
  const request = { as: world.key, path: { externalId }, body, headers: pdfHeaders };
  return bodyOf<WriteResult>(await world.good('putFile', request));
}

function paperOf(
  world: World,
  as: Account['session'],
  kind: string,
  id: string,
): Promise<SaldoDocument | Payment> {
  return kind === 'payment'
    ? world.read<Payment>('getPayment', { as, path: { paymentId: id } })
    : world.read<SaldoDocument>('getDocument', { as, path: { documentId: id } });
}

async function partnersBy(world: World, query: Readonly<Record<string, string>>): Promise<string[]> {
  const { data } = await world.read<PartnerPage>('listPartners', { as: world.key, query });
  return data.map(({ externalId }) => externalId).toSorted();
}

function holdTold(what: string, expected: unknown, seen: unknown): void {
  const found = difference(expected, seen);
  if (found !== undefined) throw new Finding(`${what}: ${found}.`);
}

function holdBytes(answer: Answer, expected: Uint8Array): void {
  holdOutcome(answer, 200);
  hold(Buffer.compare(answer.bytes, expected) === 0, `${answer.asked} answered other bytes.`);
}
