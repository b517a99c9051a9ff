import type { ApiKeySecret, SaldoDocument } from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { operations, type Operation } from '../contract/operations.ts';
import { exampleRequest, pdf, pdfHeaders } from '../example-request.ts';
import { bodyOf, outcomeOf, type Answer } from '../answer.ts';
import { canonical, Finding, hold, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll, publishOne } from '../records.ts';
import type { Caller } from '../target.ts';
import type { World } from '../world.ts';
import { readFeed } from './feed-reading.ts';

/** Ids of one account, by the names that paths give them. */
type Ids = Readonly<Record<string, string>>;

const byId = operations.filter(
  ({ template, kind, method }) => /\{\w+\}/.test(template) && kind !== 'follow' && !/PUT/.test(method),
);

/** `04-isolation.md` */
export const isolationChecks: readonly Check[] = [
  check('ISO-1', 'a session of another partner, and every operation that names an id', async (world) => {
    const { session } = await world.shared('other');
    await holdUnknown(world, await someIds(world), [session]);
  }),
  check(
    'ISO-2',
    'the key and a session of another publisher, and every operation that names an id',
    async (world) => {
      const { session } = await world.shared('foreign');
      await holdUnknown(world, await someIds(world), [world.secondKey, session]);
    },
  ),
  check('ISO-3', 'every list, sum and statement of another partner', async (world) => {
    const ids = await someIds(world);
    const { session } = await world.shared('other');
    await holdNothingOf(world, ids, session, {});
    await holdNothingOf(world, ids, session, { partnerId: ids['partnerId']! });
  }),
  check('ISO-2', 'every list, sum and statement of another publisher', async (world) => {
    await holdNothingOf(world, await someIds(world), world.secondKey, {});
  }),
  check('ISO-4', 'one external id at two publishers', async (world) => {
    const externalId = world.name('same');
    const partner = (name: string) => ({
      kind: 'partner' as const,
      externalId,
      data: { name, direction: 'receivable' as const },
    });
    const [own, foreign] = [
      await publishOne(world, partner('Uno')),
      await publishOne(world, partner('Otro'), world.secondKey),
    ];
    holdSame('Outcomes', [own.outcome, foreign.outcome], ['created', 'created']);
    hold(own.id !== foreign.id, 'One external id at two publishers has one id.');
    const { name } = await world.read<{ name: string }>('getPartnerByExternalId', {
      as: world.key,
      path: { externalId },
    });
    holdSame('The name of the first, after the second was written', name, 'Uno');
  }),
  check('ISO-5', 'the feed of two publishers', async (world) => {
    const ids = new Set(Object.values(await someIds(world)));
    await publishOne(
      world,
      { kind: 'partner', externalId: world.name('C'), data: { name: 'X', direction: 'receivable' } },
      world.secondKey,
    );
    const { changes: foreign } = await readFeed(world, { as: world.secondKey });
    const shown = foreign.find(({ id }) => ids.has(id));
    hold(shown === undefined, 'The feed of the second publisher holds changes of the first.');
  }),
];

/** One record of each kind, of the partner that checks share. */
export function someIds(world: World): Promise<Ids> {
  return world.once('some ids', async () => {
    const account = await world.shared();
    const invoice = invoiceOf(world, account);
    const payment = paymentOf(world, account, '10.00', { [invoice.externalId]: '10.00' });
    const [documentId, paymentId] = await publishAll(world, [invoice, payment]);
    const { data } = await world.read<{ data: SaldoDocument[] }>('listDocuments', { as: account.session });
    const { session } = account;
    const about = { kind: 'document', id: documentId };
    const thread = await world.read<{ id: string }>('createThread', {
      as: session,
      body: { about, subject: 'Pregunta', message: { text: 'Hola' } },
    });
    const amount = { amount: '1.00', currency: 'PEN' };
    const report = await world.read<{ id: string }>('createPaymentReport', {
      as: session,
      body: {
        direction: 'receivable',
        paymentDate: '2024-02-01',
        amount,
        method: 'cash',
        lines: [{ documentId, amount }],
      },
    });
    const file = await world.read<{ id: string }>('createFile', {
      as: session,
      body: pdf,
      headers: pdfHeaders,
    });
    return {
      documentId: documentId!,
      paymentId: paymentId!,
      partnerId: data[0]!.partner.id,
      threadId: thread.id,
      paymentReportId: report.id,
      fileId: file.id,
      sessionId: (session as Caller & { id: string }).id,
      externalId: invoice.externalId,
      ...(await someKey(world)),
    };
  });
}

/** A key that is revoked already, so that nothing of it changes any more; none where the key that was given may make none. */
async function someKey({ key, target, run }: World): Promise<Ids> {
  if (target.missing.has('createApiKey')) return {};
  const body = { name: run, scopes: ['read'] };
  const answer = await target.send('POST', '/v1/api-keys', { as: key, body });
  if (answer.status !== 201) return {};
  const keyId = bodyOf<ApiKeySecret>(answer).apiKey.id;
  await target.send('DELETE', `/v1/api-keys/${keyId}`, { as: key });
  return { keyId };
}

async function holdUnknown(world: World, ids: Ids, callers: readonly Caller[]): Promise<void> {
  for (const operation of byId) {
    const names = [...operation.template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    if (!names.every((name) => name in ids) || world.target.missing.has(operation.id)) continue;
    for (const as of callers) {
      const path = Object.fromEntries(names.map((name) => [name, ids[name]!]));
      const [theirs, unknown] = [await ask(world, operation, as, path), await ask(world, operation, as, {})];
      if (likeUnknown(theirs) === likeUnknown(unknown)) continue;
      const seen = `${outcomeOf(theirs)} where ${operation.id} names a record of somebody else`;
      throw new Finding(`${theirs.asked} answered ${seen}, and ${outcomeOf(unknown)} where there is none.`);
    }
  }
}

function ask(world: World, operation: Operation, as: Caller, path: Ids): Promise<Answer> {
  const example = exampleRequest(operation);
  return world.target.ask(operation.id, { ...example, as, path: { ...example.path, ...path } });
}

function likeUnknown({ status, body }: Answer): string {
  return canonical({ status, body: typeof body === 'object' ? { ...body, requestId: '' } : body });
}

async function holdNothingOf(world: World, ids: Ids, as: Caller, query: Ids): Promise<void> {
  for (const { id, parameters, template, kind, callers } of operations) {
    const asks = (name: string) => parameters.some((one) => one.in === 'query' && one.name === name);
    const isOpen = callers.includes(as === world.secondKey ? 'key' : 'session');
    if (kind !== 'read' || template.includes('{') || !asks('partnerId') || !isOpen) continue;
    const needed =
      asks('currency') && parameters.some(({ name, required }) => name === 'currency' && required);
    const partnerId = template.includes('statement') && as === world.secondKey ? ids : {};
    const asked = {
      ...query,
      ...('partnerId' in partnerId && { partnerId: partnerId['partnerId'] }),
      ...(needed && { currency: 'PEN' }),
    };
    const answer = await world.target.ask(id, { as, query: asked });
    const text = new TextDecoder().decode(answer.bytes);
    const shown = Object.entries(ids).find(([name, value]) => name !== 'partnerId' && text.includes(value));
    hold(shown === undefined, `${answer.asked} answered a ${shown?.[0]} of somebody else.`);
  }
}
