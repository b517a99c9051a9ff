import type { Side } from '@saldo/sdk/contract';
import type { Principal } from '../../server/principal/principal.ts';
import { dayInTimeZone } from '../../server/calendar.ts';
import type { OperationId, Reply } from '../../server/contract/operations.ts';
import type { Call, Work, WriteCall } from '../../server/operations/call.ts';
import { handlers } from '../../server/handlers.ts';
import { inWork } from '../../server/pipeline/unit-of-work.ts';
import type { DemoData, DemoFile, DemoReport, DemoSubject, DemoThread, DemoUpload } from './demo.types.ts';
import type { Seeding } from './seeding.ts';

/** Something that somebody did, when. */
interface Act {
  readonly at: string;
  run(): Promise<void>;
}

/** Ids that the server gave to what the acts refer to. */
interface Known {
  readonly partners: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
  readonly payments: ReadonlyMap<string, string>;
  readonly files: Map<string, string>;
  readonly reports: Map<string, string>;
}

/** Lets partners and publisher act as they did, each act at its own instant, through the handlers that serve requests. */
export async function seedActs(seeding: Seeding, data: DemoData): Promise<void> {
  const known = await findKnown(seeding);
  const bytes = new Map<string, DemoFile>();
  for await (const file of data.uploads()) bytes.set(file.externalId, file);
  const acts: Act[] = [
    ...data.uploadsSent.map((upload) => uploadAct(seeding, known, upload, bytes.get(upload.key)!)),
    ...data.reports.flatMap((report) => reportActs(seeding, known, report)),
    ...data.threads.flatMap((thread) => threadActs(seeding, known, thread)),
  ];
  // Stable: what happened at one instant stays in the order above, in which later acts need earlier ones.
  for (const act of acts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) await act.run();
}

function uploadAct(seeding: Seeding, known: Known, upload: DemoUpload, file: DemoFile): Act {
  return {
    at: upload.createdAt,
    run: async () => {
      const { body } = await act(seeding, 'createFile', {
        caller: partnerCaller(seeding, known, upload.partner, upload.createdBy),
        at: upload.createdAt,
        header: {
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(upload.fileName)}`,
        },
        body: { bytes: file.bytes.slice(), mediaType: upload.mediaType },
      });
      known.files.set(upload.key, body.id);
    },
  };
}

function reportActs(seeding: Seeding, known: Known, report: DemoReport): Act[] {
  const submit: Act = {
    at: report.createdAt,
    run: async () => {
      const { body } = await act(seeding, 'createPaymentReport', {
        caller: partnerCaller(seeding, known, report.partner, report.createdBy),
        at: report.createdAt,
        body: {
          direction: report.direction,
          paymentDate: report.paymentDate,
          amount: report.amount,
          method: report.method,
          ...(report.reference === undefined ? {} : { reference: report.reference }),
          ...(report.depositAccountId === undefined ? {} : { depositAccountId: report.depositAccountId }),
          lines: report.lines.map(({ document, ...line }) => ({
            ...line,
            documentId: idOf(known.documents, document),
          })),
          files: report.files.map((key) => idOf(known.files, key)),
          ...(report.note === undefined ? {} : { note: report.note }),
        },
      });
      known.reports.set(report.key, body.id);
    },
  };
  const { status, review } = report;
  if (status === 'submitted' || review === undefined) return [submit];
  const answer: Act = {
    at: review.at,
    run: async () => {
      await act(seeding, 'reviewPaymentReport', {
        caller: publisherCaller(seeding),
        at: review.at,
        path: { paymentReportId: idOf(known.reports, report.key) },
        header: { 'If-Match': '*' },
        body: {
          status,
          ...(review.reason === undefined ? {} : { reason: review.reason }),
          ...(review.payment === undefined ? {} : { payment: review.payment }),
        },
      });
    },
  };
  return [submit, answer];
}

function threadActs(seeding: Seeding, known: Known, thread: DemoThread): Act[] {
  let threadId = '';
  const messageIds: string[] = [];
  const callerOf = (side: Side, author: string) =>
    side === 'partner' ? partnerCaller(seeding, known, thread.partner, author) : publisherCaller(seeding);
  const write = thread.messages.map(({ side, author, text, at, files }, index): Act => {
    const run = async () => {
      const message = {
        text,
        files: files.map((key) => idOf(known.files, key)),
        ...(side === 'publisher' ? { authorName: author } : {}),
      };
      if (index === 0) {
        const { body } = await act(seeding, 'createThread', {
          caller: callerOf(side, author),
          at,
          body: {
            about: subjectOf(known, thread.about),
            subject: thread.subject,
            message,
            ...(side === 'publisher' ? { partnerId: idOf(known.partners, thread.partner) } : {}),
          },
        });
        threadId = body.id;
        messageIds.push(body.lastMessage.id);
        return;
      }
      const { body } = await act(seeding, 'createMessage', {
        caller: callerOf(side, author),
        at,
        path: { threadId },
        body: message,
      });
      messageIds.push(body.id);
    };
    return { at, run };
  });
  const last = thread.messages.at(-1)!;
  const read = (['partner', 'publisher'] as const)
    .filter((side) => thread.read[side] > 0)
    .map((side): Act => ({
      at: last.at,
      run: async () => {
        await act(seeding, 'markThreadRead', {
          caller: callerOf(side, last.author),
          at: last.at,
          path: { threadId },
          body: { messageId: messageIds[thread.read[side] - 1]! },
        });
      },
    }));
  return [...write, ...read];
}

function subjectOf(known: Known, about: DemoSubject): { kind: DemoSubject['kind']; id?: string } {
  switch (about.kind) {
    case 'account':
      return { kind: 'account' };
    case 'document':
      return { kind: 'document', id: idOf(known.documents, about.externalId) };
    case 'payment':
      return { kind: 'payment', id: idOf(known.payments, about.externalId) };
    case 'payment_report':
      return { kind: 'payment_report', id: idOf(known.reports, about.report) };
  }
}

interface Acting<Op extends OperationId> {
  readonly caller: Principal;
  readonly at: string;
  readonly path?: Call<Op>['path'];
  readonly header?: unknown;
  readonly body: Call<Op>['body'];
}

async function act<
  Op extends
    | 'createFile'
    | 'createPaymentReport'
    | 'reviewPaymentReport'
    | 'createThread'
    | 'createMessage'
    | 'markThreadRead',
>(seeding: Seeding, operation: Op, { caller, at, path, header, body }: Acting<Op>): Promise<Reply<Op>> {
  const { trx, publisher, newId, random, blobs, validator } = seeding;
  const call = {
    trx,
    caller,
    path: path ?? {},
    query: {},
    header: header ?? {},
    body,
    now: at,
    today: dayInTimeZone(Date.parse(at), publisher.timeZone),
    newId,
    random,
    blobs,
    validator,
    requestId: 'demo',
  } as unknown as Call<Op>;
  const write = (fn: (work: Work<Op>) => Promise<Reply<Op>>) =>
    inWork(call, (work) => fn(work as unknown as Work<Op>));
  const handler = handlers[operation] as unknown as (call: WriteCall<Op>) => Promise<Reply<Op>>;
  return handler({ ...call, write } as unknown as WriteCall<Op>);
}

function partnerCaller(
  { publisher, newId }: Seeding,
  known: Known,
  partner: string,
  name: string,
): Principal {
  return {
    actor: { kind: 'contact', id: 'demo', name },
    publisherId: publisher.id,
    publisher,
    sees: [idOf(known.partners, partner)],
    cursorKey: new Uint8Array(32),
    projectedOn: '',
    may: new Set(),
    session: { id: newId(), expiresAt: '9999-12-31T00:00:00.000Z', user: { externalId: 'demo', name } },
  };
}

function publisherCaller({ publisher, newId }: Seeding): Principal {
  return {
    actor: { kind: 'api_key', id: newId(), name: 'demo-erp' },
    publisherId: publisher.id,
    publisher,
    sees: 'everything',
    cursorKey: new Uint8Array(32),
    projectedOn: '',
    may: new Set(),
  };
}

async function findKnown({ trx, publisher }: Seeding): Promise<Known> {
  const partners = await trx
    .selectFrom('partners')
    .select(['external_id', 'partner_id as id'])
    .where('publisher_id', '=', publisher.id)
    .execute();
  const documents = await trx
    .selectFrom('documents')
    .select(['external_id', 'document_id as id'])
    .where('publisher_id', '=', publisher.id)
    .execute();
  const payments = await trx
    .selectFrom('payments')
    .select(['external_id', 'payment_id as id'])
    .where('publisher_id', '=', publisher.id)
    .execute();
  const byExternalId = (rows: readonly { external_id: string; id: string }[]) =>
    new Map(rows.map((row) => [row.external_id, row.id]));
  return {
    partners: byExternalId(partners),
    documents: byExternalId(documents),
    payments: byExternalId(payments),
    files: new Map(),
    reports: new Map(),
  };
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo refers to ${name}, which is not there`);
  return id;
}
