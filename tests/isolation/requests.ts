import type { OperationId } from '../../packages/demo-server/src/server/contract/operations.ts';
import type { ParameterSpec, Route } from '../../packages/demo-server/src/server/contract/route.ts';
import type { Side } from '@saldo/sdk/contract';
import type { MadeAccount } from '../contract/make-account.ts';
import { requestFor, type MadeRequest } from '../contract/request-for.ts';

/** Members of an account that name no record: what is written, which who sends it may choose, and what proves itself. */
const NO_RECORD: readonly (keyof MadeAccount)[] = ['userLogin', 'elsewhereToken'];

/** Stands at the places at which a member of an account is named. */
const ELSE = 'somebody-else';

const amount = { amount: '5.00', currency: 'PEN' };

/** Bodies that name more than the plain request of the operation does. */
const MORE: Partial<Record<OperationId, (ids: MadeAccount, as: Side) => unknown[]>> = {
  createMessage: (ids) => [{ text: 'Hola', files: [ids.fileId] }],
  createThread: (ids, as) => {
    const of = as === 'publisher' ? { partnerId: ids.partnerId } : {};
    const message = { text: 'Hola' };
    return [
      { ...of, about: { kind: 'payment', id: ids.paymentId }, subject: 'A', message },
      { ...of, about: { kind: 'payment_report', id: ids.paymentReportId }, subject: 'A', message },
      { ...of, about: { kind: 'account' }, subject: 'A', message: { ...message, files: [ids.fileId] } },
    ];
  },
  createPaymentReport: (ids) => [
    {
      direction: 'receivable',
      paymentDate: '2026-02-01',
      amount,
      method: 'cash',
      lines: [
        {
          documentId: ids.documentId,
          amount,
          withholdings: [{ tax: 'IGV', amount: { ...amount, amount: '1.00' }, fileId: ids.fileId }],
        },
      ],
      files: [ids.fileId],
    },
  ],
  reviewPaymentReport: (ids) => [{ status: 'applied', payment: ids.paymentExternalId }],
  createSession: (ids) => [
    { partner: { id: ids.partnerId }, allowOrigins: ['https://erp.example'] },
    {
      staff: { partners: [{ id: ids.partnerId }] },
      user: { externalId: 'x' },
      allowOrigins: ['https://erp.example'],
    },
    { partner: { externalId: ids.partnerExternalId }, allowOrigins: ['https://erp.example'] },
  ],
  revokeSessions: (ids) => [
    { partner: { id: ids.partnerId } },
    { partner: { externalId: ids.partnerExternalId }, user: { externalId: 'nobody-yet' } },
  ],
  createSignInSession: (ids) => [{ partnerId: ids.partnerId }],
  createUser: (ids) => [
    {
      login: 'siempre@cliente.example',
      name: 'Ana',
      side: 'partner',
      partners: [{ id: ids.partnerId }],
    },
    {
      login: 'siempre@empresa.example',
      name: 'Ana',
      side: 'staff',
      role: 'clerk',
      sight: { partners: [{ id: ids.partnerId }] },
    },
  ],
  putUser: (ids) => [
    { login: ids.userLogin, name: 'Ana', side: 'partner', partners: [{ id: ids.partnerId }] },
    {
      login: ids.userLogin,
      name: 'Ana',
      side: 'staff',
      role: 'clerk',
      sight: { partners: [{ id: ids.partnerId }] },
    },
  ],
  createWebhookEndpoint: (ids) => [{ url: 'https://erp.example/hook', partnerIds: [ids.partnerId] }],
  updateWebhookEndpoint: (ids) => [{ url: 'https://erp.example/hook', partnerIds: [ids.partnerId] }],
  putDocument: (ids) => [
    {
      type: 'credit_note',
      direction: 'receivable',
      partner: { externalId: ids.partnerExternalId },
      issueDate: '2026-01-10',
      total: amount,
      allocations: [{ document: ids.documentExternalId, amount }],
      related: [{ relation: 'corrects', externalId: ids.documentExternalId }],
      files: [{ externalId: ids.fileExternalId, role: 'pdf' }],
    },
  ],
  putPayment: (ids) => [
    {
      direction: 'receivable',
      partner: { externalId: ids.partnerExternalId },
      date: '2026-02-01',
      amount,
      allocations: [{ document: ids.documentExternalId, amount }],
      files: [{ externalId: ids.fileExternalId, role: 'other' }],
    },
  ],
  publish: (ids) => [
    {
      records: [
        {
          kind: 'document',
          externalId: 'nuevo',
          data: {
            type: 'invoice',
            direction: 'receivable',
            partner: { externalId: ids.partnerExternalId },
            issueDate: '2026-01-10',
            total: amount,
            files: [{ externalId: ids.fileExternalId, role: 'pdf' }],
          },
        },
      ],
    },
    { records: [{ kind: 'document', op: 'delete', externalId: ids.documentExternalId }] },
  ],
  openSnapshotRun: (ids) => [
    { scope: { kind: 'payment', partner: { externalId: ids.partnerExternalId } }, missing: { op: 'delete' } },
  ],
  assertBalances: (ids) => [
    {
      assertions: [
        {
          partner: { externalId: ids.partnerExternalId },
          direction: 'receivable',
          date: '2026-04-30',
          balance: amount,
        },
      ],
    },
  ],
};

/** Every request by which an operation is asked about an account. */
export function requestsFor(route: Route, ids: MadeAccount, as: Side): MadeRequest[] {
  const plain = requestFor(route, ids, as);
  const [path] = plain.path.split('?') as [string];
  return [
    plain,
    ...(MORE[route.operationId]?.(ids, as) ?? []).map((body) => ({ ...plain, body })),
    ...route.parameters.flatMap((parameter) =>
      valuesIn(parameter, ids).map((value) => {
        const [, query = ''] = plain.path.split('?');
        const asked = new URLSearchParams(query);
        asked.set(parameter.name, value);
        return { ...plain, path: `${path}?${String(asked)}` };
      }),
    ),
  ];
}

/** What a parameter of a query may look for. */
function valuesIn({ in: place, name, refers, schemaPointer }: ParameterSpec, ids: MadeAccount): string[] {
  if (place !== 'query') return [];
  if (refers === 'partners') return [ids.partnerId];
  if (name === 'q') return [ids.documentExternalId, ids.userLogin];
  if (name === 'parent') return [ids.partnerExternalId];
  if (name === 'payment') return [ids.paymentExternalId];
  if (name in ids) return [ids[name as keyof MadeAccount]];
  if (name === 'snapshotRun') return [ids.snapshotRunId];
  if (name === 'recordId') return [ids.paymentReportId, ids.threadId];
  return /\/Id$/.test(schemaPointer) ? [ids.documentId] : [];
}

/** A place at which a request names a record, with the request by what it names there. */
export interface Place {
  /** As `documentId`, or `ext:documentId`, of the n-th request. */
  readonly name: string;
  /** The same request with the id of this account at this place, and those of the asker everywhere else. */
  with(other: MadeAccount): MadeRequest;
  /** What it then names. */
  named(other: MadeAccount): string;
}

const EXTERNAL: Partial<Record<keyof MadeAccount, keyof MadeAccount>> = {
  partnerId: 'partnerExternalId',
  documentId: 'documentExternalId',
  paymentId: 'paymentExternalId',
  fileId: 'fileExternalId',
};

/** The places of all requests of an operation. */
export function placesOf(route: Route, own: MadeAccount, as: Side): Place[] {
  const members = Object.keys(own) as (keyof MadeAccount)[];
  return requestsFor(route, own, as).flatMap((_, index) =>
    members.flatMap((member): Place[] => {
      if (NO_RECORD.includes(member) || isKeyOfUpsert(route, member)) return [];
      const at = (value: string) => requestsFor(route, { ...own, [member]: value }, as)[index]!;
      if (!textOf(at(ELSE)).includes(ELSE)) return [];
      const external = EXTERNAL[member];
      const place = (name: string, named: (other: MadeAccount) => string) => ({
        ...{ name, named: (other: MadeAccount) => named(other).replace(/^ext:/, '') },
        with: (other: MadeAccount) => at(named(other)),
      });
      return [
        place(member, (other) => other[member]),
        ...(external === undefined ? [] : [place(`ext:${member}`, (other) => `ext:${other[external]}`)]),
      ];
    }),
  );
}

/** The publisher's own id under which something is written: another publisher's is free. */
function isKeyOfUpsert({ method, template }: Route, member: keyof MadeAccount): boolean {
  return (
    method === 'PUT' &&
    template.endsWith('{externalId}') &&
    member.endsWith('ExternalId') &&
    template.includes(member.replace('ExternalId', ''))
  );
}

function textOf({ path, body }: MadeRequest): string {
  return `${path} ${body instanceof Uint8Array ? '' : JSON.stringify(body)}`;
}
