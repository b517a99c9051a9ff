import { createHash } from 'node:crypto';
import type {
  SaldoFile,
  Message,
  PaymentReport,
  Publisher,
  Statement,
  Thread,
} from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { operations } from '../contract/operations.ts';
import { pdf, pdfHeaders } from '../example-request.ts';
import { bodyOf } from '../answer.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll } from '../records.ts';
import type { Account, World } from '../world.ts';
import { someIds } from './isolation-checks.ts';

const conditional = operations.filter(({ answers }) => answers.has(304));

/** `10-answers-of-partners.md` */
export const partnerChecks: readonly Check[] = [
  check('CND-1', 'every operation that describes 304', async (world) => {
    const ids = await someIds(world);
    const { session } = await world.shared();
    for (const { id, callers, side, template } of conditional) {
      if ([...template.matchAll(/\{(\w+)\}/g)].some(([, name]) => !(name! in ids))) continue;
      const isPartners = callers.includes('session') && side !== 'publisher';
      const request = { as: isPartners ? session : world.key, path: ids };
      const tag = (await world.good(id, request)).headers.get('etag') ?? '';
      hold(/^"[^"]+"$/.test(tag), `${id} answered no strong ETag.`);
      const again = await world.target.ask(id, { ...request, headers: { 'If-None-Match': tag } });
      holdOutcome(again, 304);
      holdSame(`Bytes of a 304 of ${id}`, again.bytes.length, 0);
    }
  }),
  check('CND-2', 'a document that changes', async (world) => {
    const account = await world.shared();
    const invoice = invoiceOf(world, account);
    const read = async () => {
      const [documentId] = await publishAll(world, [invoice]);
      return (
        await world.good('getDocument', { as: account.session, path: { documentId: documentId! } })
      ).headers.get('etag');
    };
    const before = await read();
    Object.assign((invoice as { data: object }).data, { description: 'Otra' });
    hold(before !== (await read()), 'A document that has changed has the ETag that it had.');
  }),
  check('CND-3', 'an answer to a report without a state, and to an old one', async (world) => {
    const { id } = await report(world, await world.account());
    const request = { as: world.key, path: { paymentReportId: id }, body: { status: 'in_review' } };
    holdOutcome(await world.target.ask('reviewPaymentReport', request), '428 precondition-required');
    const decide = (status: string, tag: string) =>
      world.target.ask('reviewPaymentReport', { ...request, body: { status }, headers: { 'If-Match': tag } });
    holdOutcome(await decide('in_review', '"1"'), 200);
    const late = await decide('accepted', '"1"');
    holdOutcome(late, '412 changed-meanwhile');
    const { current } = bodyOf<{ current?: PaymentReport }>(late);
    holdSame('Status of the current record', current?.status, 'in_review');
  }),
  check('CND-3', 'the settings of the publisher, by an old state and by the present one', async (world) => {
    const as = world.key;
    const { body, headers } = await world.good('getPublisher', { as });
    const { id: _, revision, ...settings } = body as Publisher;
    const put = (tag: string, others: object = {}) =>
      world.target.ask('putPublisher', {
        as,
        body: { ...settings, ...others },
        headers: { 'If-Match': tag },
      });
    try {
      const late = await put('"2147483647"', {
        contact: { ...settings.contact, hours: world.name('hours') },
      });
      holdOutcome(late, '412 changed-meanwhile');
      holdSame('Revision of the current settings', bodyOf<Current>(late).current?.revision, revision);
      const same = await put(headers.get('etag')!);
      holdOutcome(same, 200);
      holdSame('Revision of the same settings', bodyOf<Publisher>(same).revision, revision);
    } finally {
      // Of an implementation that took the late ones.
      await put('*');
    }
  }),
  check('FIL-1', 'a small PDF', async (world) => {
    const { session } = await world.shared();
    const body = withNonce(pdf);
    const file = await world.read<SaldoFile>('createFile', { as: session, body, headers: pdfHeaders });
    const sha256 = createHash('sha256').update(body).digest('hex');
    holdSame(
      'Name, size and sha256',
      [file.fileName, file.size, file.sha256],
      ['prueba ñ.pdf', body.length, sha256],
    );
    const path = { fileId: file.id };
    holdSame('What getFile says of it', await world.read<SaldoFile>('getFile', { as: session, path }), file);
    const { bytes } = await world.good('getFileContent', { as: session, path });
    hold(Buffer.compare(bytes, body) === 0, 'A file came back with other bytes.');
  }),
  check('FIL-2', 'a text that is said to be a PDF', async (world) => {
    const { session } = await world.shared();
    const body = new TextEncoder().encode('no PDF');
    holdOutcome(
      await world.target.ask('createFile', { as: session, body, headers: pdfHeaders }),
      '415 content-mismatch',
    );
  }),
  check('FIL-3', 'the first bytes, the last, and beyond', async (world) => {
    const { fileId } = await someIds(world);
    const { session } = await world.shared();
    for (const operation of ['getFileContent', 'viewFile']) {
      const range = (bytes: string) =>
        world.target.ask(operation, {
          as: session,
          path: { fileId: fileId! },
          headers: { Range: `bytes=${bytes}` },
        });
      const first = await range('0-3');
      holdOutcome(first, 206);
      holdSame('Bytes 0-3', new TextDecoder().decode(first.bytes), '%PDF');
      holdSame('Content-Range', first.headers.get('content-range'), `bytes 0-3/${pdf.length}`);
      const last = await range('-6');
      hold(Buffer.compare(last.bytes, pdf.slice(-6)) === 0, 'The last six bytes are others.');
      holdOutcome(await range('99999-'), '416 range-not-satisfiable');
    }
  }),
  check('FIL-4', 'a download', async (world) => {
    const { fileId } = await someIds(world);
    const { headers } = await world.good('getFileContent', {
      as: (await world.shared()).session,
      path: { fileId: fileId! },
    });
    hold(/^attachment\b/.test(headers.get('content-disposition') ?? ''), 'A download is no attachment.');
    holdSame('X-Content-Type-Options', headers.get('x-content-type-options'), 'nosniff');
  }),
  check('FIL-5', 'an upload of a partner', async (world) => {
    const { session } = await world.shared();
    const file = await world.read<SaldoFile>('createFile', {
      as: session,
      body: withNonce(pdf),
      headers: pdfHeaders,
    });
    const { session: other } = await world.shared('other');
    for (const as of [other, world.key]) {
      holdOutcome(await world.target.ask('getFile', { as, path: { fileId: file.id } }), '404 not-found');
    }
  }),
  check('VOI-4', 'an invoice that a payment settles', async (world) => {
    const account = await world.shared();
    const invoice = invoiceOf(world, account);
    await publishAll(world, [invoice, paymentOf(world, account, '1.00', { [invoice.externalId]: '1.00' })]);
    const path = { externalId: invoice.externalId };
    holdOutcome(await world.target.ask('deleteDocument', { as: world.key, path }), '409 in-use');
    await world.good('getDocumentByExternalId', { as: world.key, path });
  }),
  check(
    'VOI-5',
    'a partner with an invoice, a partner with a question, and a payment asked about',
    async (world) => {
      const [owing, asking] = [await world.account(), await world.account()];
      const payment = paymentOf(world, asking, '5.00');
      const [, paymentId] = await publishAll(world, [invoiceOf(world, owing), payment]);
      await ask(world, asking.session, { kind: 'payment', id: paymentId });
      for (const [operationId, externalId] of [
        ['deletePartner', owing.externalId],
        ['deletePartner', asking.externalId],
        ['deletePayment', payment.externalId],
      ] as const) {
        holdOutcome(
          await world.target.ask(operationId, { as: world.key, path: { externalId } }),
          '409 in-use',
        );
      }
    },
  ),
  check('RPT-1', 'a report of all that is owed, applied', async (world) => {
    const account = await world.account();
    const { id } = await report(world, account);
    const before = await closing(world, account);
    const headers = { 'If-Match': '*' };
    for (const status of ['in_review', 'accepted', 'applied']) {
      await world.good('reviewPaymentReport', {
        as: world.key,
        path: { paymentReportId: id },
        headers,
        body: { status },
      });
      holdSame(`Closing balance with a report ${status}`, await closing(world, account), before);
    }
  }),
  check('RPT-2', 'a step back, and one out of the end', async (world) => {
    const { id } = await report(world, await world.account());
    const step = (body: object) =>
      world.target.ask('reviewPaymentReport', {
        as: world.key,
        path: { paymentReportId: id },
        headers: { 'If-Match': '*' },
        body,
      });
    holdOutcome(await step({ status: 'accepted' }), 200);
    holdOutcome(await step({ status: 'in_review' }), '409 status-not-reachable');
    holdOutcome(await step({ status: 'applied' }), 200);
    holdOutcome(await step({ status: 'rejected', reason: 'No' }), '409 status-not-reachable');
  }),
  check('RPT-3', "a line for another partner's document, and for none", async (world) => {
    const { documentId } = await someIds(world);
    const { session } = await world.shared('other');
    const [theirs, none] = [
      await submit(world, session, [[documentId!, '1.00']], '1.00'),
      await submit(world, session, [[crypto.randomUUID(), '1.00']], '1.00'),
    ];
    holdOutcome(none, '422 invalid-request');
    const plain = (body: unknown) => ({ ...(body as object), requestId: '' });
    holdSame("The answer for another partner's", plain(theirs.body), plain(none.body));
  }),
  check('RPT-4', 'lines of more than was paid', async (world) => {
    const account = await world.account();
    const [documentId] = await publishAll(world, [invoiceOf(world, account)]);
    holdOutcome(
      await submit(world, account.session, [[documentId!, '50.01']], '50.00'),
      '422 invalid-request',
    );
  }),
  check('THR-1', 'a question, read, answered, read', async (world) => {
    const { session } = await world.account();
    const thread = await ask(world, session);
    const path = { threadId: thread.id };
    const unread = async () => [
      (await world.read<Thread>('getThread', { as: session, path })).unreadCount,
      (await world.read<Thread>('getThread', { as: world.key, path })).unreadCount,
    ];
    holdSame('Unread of partner and publisher after a question', await unread(), [0, 1]);
    await world.target.ask('markThreadRead', {
      as: world.key,
      path,
      body: { messageId: thread.lastMessage.id },
    });
    holdSame('After the publisher has read it', await unread(), [0, 0]);
    await world.good('createMessage', { as: world.key, path, body: { text: 'Ya está.' } });
    holdSame('After the answer', await unread(), [1, 0]);
  }),
  check('THR-2', 'five messages', async (world) => {
    const { session } = await world.account();
    const path = { threadId: (await ask(world, session)).id };
    for (const text of ['2', '3', '4', '5'])
      await world.good('createMessage', { as: session, path, body: { text } });
    const texts = async (sort: string) => {
      const { data } = await world.read<{ data: Message[] }>('listMessages', {
        as: session,
        path,
        query: { sort },
      });
      return data.map(({ text }) => text);
    };
    holdSame('Messages', await texts('createdAt'), ['1', '2', '3', '4', '5']);
    holdSame('Messages, newest first', await texts('-createdAt'), ['5', '4', '3', '2', '1']);
  }),
];

interface Current {
  readonly current?: { readonly revision: number };
}

/** Bytes that nobody has sent before, of the same type. */
export function withNonce(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([...bytes, ...new TextEncoder().encode(`%${crypto.randomUUID()}\n`)]);
}

function submit(
  world: World,
  as: Account['session'],
  lines: readonly (readonly [string, string])[],
  amount: string,
) {
  const money = (text: string) => ({ amount: text, currency: 'PEN' });
  const body = {
    direction: 'receivable',
    paymentDate: '2024-02-01',
    amount: money(amount),
    method: 'cash',
    lines: lines.map(([documentId, part]) => ({ documentId, amount: money(part) })),
  };
  return world.target.ask('createPaymentReport', { as, body });
}

async function report(world: World, account: Account): Promise<PaymentReport> {
  const [documentId] = await publishAll(world, [invoiceOf(world, account)]);
  const answer = await submit(world, account.session, [[documentId!, '100.00']], '100.00');
  holdOutcome(answer, 201);
  return bodyOf<PaymentReport>(answer);
}

async function closing(world: World, { session }: Account): Promise<string> {
  const query = { asOf: '2024-12-31', kind: 'totals' };
  return (await world.read<Statement>('getStatement', { as: session, query })).currencies[0]!.closing.amount;
}

function ask(world: World, as: Account['session'], about: object = { kind: 'account' }): Promise<Thread> {
  const body = { about, subject: 'Pregunta', message: { text: '1' } };
  return world.read<Thread>('createThread', { as, body });
}
