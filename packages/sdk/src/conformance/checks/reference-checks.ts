import type { PaymentReport, Thread, WriteResult } from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { operations } from '../contract/operations.ts';
import { exampleRequest, pdf, pdfHeaders } from '../example-request.ts';
import { holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll } from '../records.ts';
import type { Caller, Request } from '../target.ts';
import { pageOrigin, type World } from '../world.ts';
import { readPartner } from './identity-checks.ts';

/** A record by both of its ids. */
interface TwiceNamed {
  readonly id: string;
  readonly externalId: string;
}

/** `05-identity.md`, what it says of records named by the publisher's own id. */
export const referenceChecks: readonly Check[] = [
  check('IDN-11', 'every parameter that names a record', async (world) => {
    const records = await recordsOfEachKind(world);
    // A stream has no end to hold against another's: FED-10 follows one by such an id.
    const asked = operations.filter(({ callers, kind }) => callers.includes('key') && kind !== 'follow');
    for (const operation of asked) {
      for (const { name, in: place, refers } of operation.parameters) {
        if (refers === undefined || place === 'header') continue;
        const ask = (value: string) => {
          const request = exampleRequest(operation);
          const parameters = { ...request[place], [name]: value };
          return world.target.ask(operation.id, { ...request, as: world.key, [place]: parameters });
        };
        const { id, externalId } = records[refers]!;
        const [byOwn, byServer] = [await ask(`ext:${externalId}`), await ask(id)];
        holdOutcome(byServer, 200);
        holdSame(`What ${byOwn.asked} answered`, byOwn.body, byServer.body);
        const [unknown, none] = [await ask(`ext:${world.name('nobody')}`), await ask(crypto.randomUUID())];
        holdSame(`What ${unknown.asked} answered`, plain(unknown.body), plain(none.body));
      }
    }
  }),
  check('IDN-16', 'a report, questions and a session', async (world) => {
    const account = await world.account();
    const { session, externalId: owner } = account;
    const [invoice, payment] = [invoiceOf(world, account), paymentOf(world, account, '1.00')];
    const [documentId, paymentId] = await publishAll(world, [invoice, payment]);
    const document = `ext:${invoice.externalId}`;
    const report = await world.read<PaymentReport>('createPaymentReport', reported(session, document));
    holdSame('Id of the document that was reported', report.lines[0]?.document.id, documentId);
    const question = await world.read<Thread>('createThread', asked(session, 'document', document));
    holdSame('Id of the document asked about', question.about.id, documentId);
    const request = asked(world.key, 'payment', `ext:${payment.externalId}`, { partnerId: `ext:${owner}` });
    const answer = await world.read<Thread>('createThread', request);
    holdSame(
      'Id of the payment written about, and the partner',
      [answer.about.id, answer.partner.externalId],
      [paymentId, owner],
    );
    const body = { partner: { id: `ext:${owner}` }, allowOrigins: [pageOrigin] };
    await world.good('createSession', { as: world.key, body });
  }),
  check('IDN-16', 'records of somebody else, and what there is not', async (world) => {
    const { session } = await world.account();
    const [other, foreign] = [await world.shared('other'), await world.shared('foreign')];
    const theirs = [invoiceOf(world, other), invoiceOf(world, foreign)] as const;
    await publishAll(world, [theirs[0]]);
    await publishAll(world, [theirs[1]], world.secondKey);
    const names = [...theirs.map(({ externalId }) => externalId), world.name('nothing')];
    const ways: readonly (readonly [string, (id: string) => Request])[] = [
      ['createPaymentReport', (id) => reported(session, id)],
      ['createThread', (id) => asked(session, 'document', id)],
    ];
    for (const [operationId, request] of ways) {
      const none = await world.target.ask(operationId, request(crypto.randomUUID()));
      holdOutcome(none, '422 invalid-request');
      for (const name of names) {
        const { body } = await world.target.ask(operationId, request(`ext:${name}`));
        holdSame(`What ${operationId} answered for ext:${name}`, plain(body), plain(none.body));
      }
    }
  }),
];

function reported(as: Caller, documentId: string): Request {
  const amount = { amount: '1.00', currency: 'PEN' };
  const lines = [{ documentId, amount }];
  const body = { direction: 'receivable', paymentDate: '2024-02-01', amount, method: 'cash', lines };
  return { as, body };
}

function asked(as: Caller, kind: string, id: string, more: object = {}): Request {
  return { as, body: { about: { kind, id }, subject: 'Pregunta', message: { text: 'Hola' }, ...more } };
}

/** A record of each kind that is named, on an account of its own. */
async function recordsOfEachKind(world: World): Promise<Readonly<Record<string, TwiceNamed>>> {
  const account = await world.account();
  const { externalId: owner } = account;
  const paper = world.name('paper/7~');
  const request = { as: world.key, path: { externalId: paper }, body: pdf, headers: pdfHeaders };
  const { id: fileId } = await world.read<WriteResult>('putFile', request);
  const invoice = invoiceOf(world, account, { files: [{ externalId: paper }] });
  const payment = paymentOf(world, account, '1.00');
  const [documentId, paymentId] = await publishAll(world, [invoice, payment]);
  return {
    partners: { id: (await readPartner(world, owner)).id, externalId: owner },
    documents: { id: documentId!, externalId: invoice.externalId },
    payments: { id: paymentId!, externalId: payment.externalId },
    files: { id: fileId, externalId: paper },
  };
}

function plain(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? { ...body, requestId: '' } : body;
}
