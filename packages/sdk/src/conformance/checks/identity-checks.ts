import type {
  AllocationInput,
  Change,
  SaldoDocument,
  DocumentPage,
  DocumentRecord,
  FiscalReference,
  Partner,
  PublishRecord,
} from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { pdf, pdfHeaders } from '../example-request.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll, publishOne, type InvoiceFields } from '../records.ts';
import type { Account, World } from '../world.ts';
import { feedEnd, changesSince } from './feed-reading.ts';

/** A client. */
export const partner = (externalId: string, data: object = {}): PublishRecord => ({
  kind: 'partner',
  externalId,
  data: { name: 'Cliente Ficticio', direction: 'receivable', ...data },
});

/** `05-identity.md`, its first half. */
export const identityChecks: readonly Check[] = [
  check('IDN-1', 'a partner', async (world) => {
    const { outcome, revision, id } = await publishOne(world, partner(world.name('C')));
    holdSame('Outcome and revision', [outcome, revision], ['created', 1]);
    hold(id !== undefined, 'The result of a created record has no id.');
  }),
  check('IDN-2', 'each kind, its members in another order', async (world) => {
    const account = await world.shared();
    const invoice = invoiceOf(world, account, { description: 'Pernos', series: 'F001', number: '1' });
    const records = [partner(world.name('C')), invoice, paymentOf(world, account, '10.00')];
    const first = await world.publish(records);
    const cursor = await feedEnd(world);
    const again = await world.publish(records.map(reversed));
    holdSame(
      'Outcomes',
      again.map(({ outcome }) => outcome),
      ['unchanged', 'unchanged', 'unchanged'],
    );
    holdSame(
      'Revisions',
      again.map(({ revision }) => revision),
      first.map(({ revision }) => revision),
    );
    const own = await changesOf(world, cursor, records);
    holdSame('Changes that the feed holds of it', own.length, 0);
  }),
  check('IDN-3', 'another name', async (world) => {
    const externalId = world.name('C');
    const first = await publishOne(world, partner(externalId));
    const second = await publishOne(world, partner(externalId, { name: 'Otro' }));
    holdSame(
      'Outcome, revision and id',
      [second.outcome, second.revision, second.id],
      ['updated', 2, first.id],
    );
  }),
  check('IDN-4', 'a field that is left out', async (world) => {
    const externalId = world.name('C');
    await publishAll(world, [partner(externalId, { taxId: '20100070970', country: 'PE' })]);
    await publishAll(world, [partner(externalId)]);
    const seen = await readPartner(world, externalId);
    holdSame('taxId and country afterwards', [seen.taxId ?? null, seen.country ?? null], [null, null]);
  }),
  check('IDN-5', 'ids that differ in little', async (world) => {
    const base = world.name('id');
    const ids = [
      'a',
      'A',
      ' a',
      'a/b',
      'a%2Fb',
      'a?b=1',
      'a b',
      'é'.normalize('NFC'),
      'é'.normalize('NFD'),
      'a+b',
      'ñ#1',
    ].map((end) => base + end);
    const results = await world.publish(ids.map((id) => partner(id, { name: `N ${id}` })));
    holdSame('Outcomes', [...new Set(results.map(({ outcome }) => outcome))], ['created']);
    for (const externalId of ids) {
      const seen = await readPartner(world, externalId);
      holdSame('External id and name', [seen.externalId, seen.name], [externalId, `N ${externalId}`]);
    }
  }),
  check('IDN-6', 'a version that is lower', async (world) => {
    const externalId = world.name('C');
    await publishAll(world, [partner(externalId, { version: 7 })]);
    const old = await publishOne(world, partner(externalId, { version: 6, name: 'Antes' }));
    holdSame('Outcome and revision', [old.outcome, old.revision], ['stale', 1]);
    holdSame('Name', (await readPartner(world, externalId)).name, 'Cliente Ficticio');
  }),
  check('IDN-7', 'a partner three times', async (world) => {
    const externalId = world.name('C');
    const results = await world.publish(['1', '2', '3'].map((name) => partner(externalId, { name })));
    holdSame(
      'Outcomes',
      results.map(({ outcome }) => outcome),
      ['superseded', 'superseded', 'created'],
    );
    holdSame('Name', (await readPartner(world, externalId)).name, '3');
  }),
  check('IDN-8', 'a partner, an invoice and a payment of one external id', async (world) => {
    const account = await world.shared();
    const externalId = world.name('same');
    const records = [
      partner(externalId),
      invoiceOf(world, account, { externalId }),
      { ...paymentOf(world, account, '1.00'), externalId },
    ];
    const results = await world.publish(records);
    holdSame(
      'Outcomes',
      results.map(({ outcome }) => outcome),
      ['created', 'created', 'created'],
    );
  }),
  check('IDN-9', 'a document that is deleted and written again', async (world) => {
    const account = await world.shared();
    const invoice = invoiceOf(world, account);
    const [id] = await publishAll(world, [invoice]);
    const path = { externalId: invoice.externalId };
    holdOutcome(await world.target.ask('deleteDocument', { as: world.key, path }), 204);
    holdOutcome(
      await world.target.ask('getDocument', { as: account.session, path: { documentId: id! } }),
      '404 not-found',
    );
    holdOutcome(await world.target.ask('getDocumentByExternalId', { as: world.key, path }), '404 not-found');
    holdSame('Outcome of writing it again', (await publishOne(world, invoice)).outcome, 'created');
  }),
  check('IDN-10', 'an invoice under two ids', async (world) => {
    const account = await world.shared();
    const value = world.name('uuid').replaceAll(' ', '-');
    const stamped = (written: string) =>
      invoiceOf(world, account, { fiscal: { scheme: 'cfdi-uuid', value: written } });
    const [first, second] = [stamped(value.toLowerCase()), stamped(value.toUpperCase())];
    await publishAll(world, [first]);
    const { outcome, problem } = await publishOne(world, second);
    const [error] = problem?.errors ?? [];
    holdSame(
      'Outcome, pointer, code and external id',
      [outcome, error?.pointer, error?.code, error?.externalId],
      ['rejected', '/data/fiscal', 'duplicate-fiscal-identity', first.externalId],
    );
    const reason = { reason: 'Annulled', date: '2024-02-01' };
    await publishAll(world, [{ kind: 'document', op: 'void', externalId: first.externalId, data: reason }]);
    holdSame('Outcome once the first is voided', (await publishOne(world, { ...second })).outcome, 'created');
  }),
  check('IDN-11', 'a partner and its invoice by the id of the publisher', async (world) => {
    const externalId = world.name('C/7~');
    const [id] = await publishAll(world, [partner(externalId)]);
    const invoice = invoiceOf(world, { externalId });
    const [documentId] = await publishAll(world, [invoice]);
    const as = world.key;
    const client = await world.read<Partner>('getPartner', { as, path: { partnerId: `ext:${externalId}` } });
    const path = { documentId: `ext:${invoice.externalId}` };
    const seen = await world.read<SaldoDocument>('getDocument', { as, path });
    const query = { partnerId: `ext:${externalId}` };
    const listed = await world.read<DocumentPage>('listDocuments', { as, query });
    holdSame(
      'Ids of the partner, the document and the list',
      [client.id, seen.id, ...listed.data.map((one) => one.id)],
      [id, documentId, documentId],
    );
    const nobody = { partnerId: `ext:${world.name('nobody')}` };
    holdOutcome(await world.target.ask('getPartner', { as, path: nobody }), '404 not-found');
    const none = await world.read<DocumentPage>('listDocuments', { as, query: nobody });
    holdSame('Documents of an unknown partner', none.data.length, 0);
  }),
  check('IDN-12', 'a payment and a note that name an invoice by its UUID', async (world) => {
    const account = await world.shared();
    const { invoice, fiscal } = stampedInvoice(world, account);
    const note = invoiceOf(world, account, { related: [{ relation: 'corrects', fiscal }] });
    const payment = paymentOf(world, account, '40.00', {}, { allocations: [settling(fiscal)] });
    await publishAll(world, [payment, note, invoice]);
    const { openAmount, related: incoming } = await readDocument(world, invoice.externalId);
    holdSame('Open amount of the invoice', openAmount.amount, '60.00');
    holdSame(
      'Links of the invoice',
      incoming.map(({ relation, externalId }) => [relation, externalId]),
      [['corrected_by', note.externalId]],
    );
    const { related } = await readDocument(world, note.externalId);
    holdSame(
      'Link of the note',
      related.map((one) => [one.relation, one.externalId, one.document?.externalId]),
      [['corrects', invoice.externalId, invoice.externalId]],
    );
  }),
  check('IDN-13', 'a payment a request before its invoice', async (world) => {
    const account = await world.shared();
    const { invoice, fiscal } = stampedInvoice(world, account);
    const payment = paymentOf(world, account, '40.00', {}, { allocations: [settling(fiscal)] });
    const { outcome, warnings = [] } = await publishOne(world, payment);
    holdSame(
      'Outcome and warnings',
      [outcome, ...warnings.map(({ pointer, code }) => `${pointer} ${code}`)],
      ['created', '/data/allocations/0/fiscal document-awaited'],
    );
    await publishAll(world, [invoice]);
    const { openAmount } = await readDocument(world, invoice.externalId);
    holdSame('Open amount of the invoice', openAmount.amount, '60.00');
  }),
  check('IDN-14', 'an invoice, its paper, and one that says otherwise', async (world) => {
    const account = await world.shared();
    const { invoice, fiscal } = stampedInvoice(world, account);
    const [id] = await publishAll(world, [invoice]);
    const file = world.name('xml');
    await world.target.ask('putFile', {
      as: world.key,
      path: { externalId: file },
      headers: pdfHeaders,
      body: pdf,
    });
    const paper = (data: object = {}) =>
      paperOf(world, account, { fiscal, files: [{ externalId: file, role: 'pdf' }], ...data });
    const results = [await publishOne(world, paper()), await publishOne(world, paper())];
    holdSame(
      'Outcome, id and document of the paper, twice',
      results.map((one) => [one.outcome, one.id, one.matched]),
      ['updated', 'unchanged'].map((outcome) => [outcome, id, invoice.externalId]),
    );
    await publishAll(world, [{ ...invoice, data: { ...invoice.data, description: 'Pernos' } }]);
    const { files } = await readDocument(world, invoice.externalId);
    holdSame(
      'Files once the document is published again',
      files.map(({ externalId }) => externalId),
      [file],
    );
    const { outcome, problem } = await publishOne(world, paper({ amount: '99.00' }));
    const [error] = problem?.errors ?? [];
    holdSame(
      'Outcome, pointer, code and external id of another total',
      [outcome, error?.pointer, error?.code, error?.externalId],
      ['rejected', '/data/total/amount', 'duplicate-fiscal-identity', invoice.externalId],
    );
  }),
  check('IDN-15', 'an invoice by its paper, then by its own id', async (world) => {
    const account = await world.shared();
    const { invoice, fiscal } = stampedInvoice(world, account);
    const paper = paperOf(world, account, { fiscal });
    const [id] = await publishAll(world, [paper]);
    const { outcome, id: same } = await publishOne(world, invoice);
    holdSame('Outcome and id', [outcome, same], ['updated', id]);
    const path = { externalId: paper.externalId };
    holdOutcome(await world.target.ask('getDocumentByExternalId', { as: world.key, path }), '404 not-found');
  }),
];

function stampedInvoice(world: World, account: Pick<Account, 'externalId'>) {
  const value = world.name('uuid').replaceAll(' ', '-');
  const invoice = invoiceOf(world, account, {
    fiscal: { scheme: 'cfdi-uuid', value: value.toLowerCase() },
  });
  return { invoice, fiscal: { scheme: 'cfdi-uuid', value: value.toUpperCase() } };
}

function paperOf(world: World, account: Pick<Account, 'externalId'>, fields: InvoiceFields): DocumentRecord {
  return { ...invoiceOf(world, account, fields), matchBy: 'fiscal' };
}

function settling(fiscal: FiscalReference): AllocationInput {
  return { fiscal, amount: { amount: '40.00', currency: 'PEN' } };
}

function readDocument(world: World, externalId: string): Promise<SaldoDocument> {
  return world.read<SaldoDocument>('getDocumentByExternalId', { as: world.key, path: { externalId } });
}

/** A partner by its external id. */
export function readPartner(world: World, externalId: string): Promise<Partner> {
  return world.read<Partner>('getPartnerByExternalId', { as: world.key, path: { externalId } });
}

function reversed<Value>(value: Value): Value {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]: [string, unknown]) => [name, reversed(member)]);
  return Object.fromEntries(members.reverse()) as Value;
}

async function changesOf(world: World, cursor: string, records: readonly PublishRecord[]): Promise<Change[]> {
  const names = new Set(records.map(({ externalId }) => externalId));
  return (await changesSince(world, cursor)).filter(({ externalId }) => names.has(externalId ?? ''));
}
