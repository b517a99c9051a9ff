import type { OperationId } from '../../packages/demo-server/src/server/contract/operations.ts';
import {
  CONTRACT_JSON,
  type Caller,
  type Route,
} from '../../packages/demo-server/src/server/contract/route.ts';
import {
  SEEDED_PASSWORD,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { Side } from '@saldo/sdk/contract';
import type { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeSignIn, PDF, type MadeAccount } from './make-account.ts';

export interface MadeRequest {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const FILE = {
  'Content-Type': 'application/pdf',
  'Content-Disposition': "attachment; filename*=UTF-8''dep%C3%B3sito.pdf",
};

/** Settings that are the same already are replaced by nothing. */
let turn = 0;

const LINES = 'application/x-ndjson';

/** What goes on with what another operation has begun: tried where that is done, and refused here. */
export const UNDER_WAY: readonly OperationId[] = [
  'proveSecondFactor',
  'challengePasskey',
  'confirmTotp',
  'enrolPasskey',
  'removeFactor',
  'renewRecoveryCodes',
];

/** The side on which a kind of caller may call the operation. */
export function sideAs({ side = 'partner' }: Route, caller: Caller): Side {
  return caller === 'api-key' ? 'publisher' : side;
}

/** Whether a session that a host has minted may call it: of what takes a right and no element it may not. */
export function isEmbedded({ callers, components, right }: Route): boolean {
  return callers.includes('session') && (components.length > 0 || right === undefined);
}

/** Runs must not overlap, and a document that is replaced lets go of its file. */
const ONCE: readonly OperationId[] = ['openSnapshotRun', 'putDocument'];

/** Whether it may end what it is asked about, which then is an account that nothing else is asked about; who has signed in asks about themselves. */
export function isEnding({ method, template, callers, operationId }: Route): boolean {
  if (callers[0] === 'sign-in') return false;
  return method === 'DELETE' || (method === 'POST' && template.includes('{')) || ONCE.includes(operationId);
}

/** The credential of such a caller; of nobody, none. */
export async function tokenAs(
  app: TestApp,
  route: Route,
  caller: Caller | undefined,
  seeded: SeededPublisher,
): Promise<string | undefined> {
  if (caller === undefined) return undefined;
  if (caller === 'api-key') return seeded.apiKey;
  if (caller === 'sign-in') return makeSignIn(app, seeded);
  if (sideAs(route, caller) === 'partner') return seeded.client.token;
  return isEmbedded(route) ? seeded.clerk.token : seeded.administrator.token;
}

/** A request that the operation accepts from whoever may call it, about one account. */
export function requestFor(route: Route, ids: MadeAccount, as: Side = 'partner'): MadeRequest {
  const path = route.template
    .replace('{publisherId}', route.callers.includes('sign-in') ? ids.elsewhereId : ids.publisherId)
    .replace('{externalId}', encodeURIComponent(externalIdOf(route, ids)))
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name as keyof MadeAccount]);
  const query = queries(ids)[route.operationId] ?? '';
  if (route.mediaTypes.includes('application/pdf')) return { path, body: PDF, headers: FILE };
  if (route.mediaTypes.join() === LINES) {
    const line = `${JSON.stringify(exampleOf(route, LINES))}\n`;
    return { path, body: new TextEncoder().encode(line), headers: { 'Content-Type': LINES } };
  }
  const body =
    bodies(ids, as)[route.operationId] ??
    (route.bodySchemaPointer === undefined ? undefined : exampleOf(route));
  const headers = {
    'If-Match': '*',
    // Passkeys are of a page.
    ...(route.operationId === 'challengePasskeyEnrolment' ? { Origin: 'https://saldo.test' } : {}),
  };
  return { path: path + query, ...(body === undefined ? {} : { body }), headers };
}

function queries({ partnerId }: MadeAccount): Partial<Record<OperationId, string>> {
  const inCurrency = `?partnerId=${partnerId}&currency=PEN`;
  return { getStatement: `?partnerId=${partnerId}`, listMovements: inCurrency, listOpenItems: inCurrency };
}

function externalIdOf({ template, operationId }: Route, ids: MadeAccount): string {
  if (operationId === 'deleteDocument') return ids.looseDocumentExternalId;
  if (template.includes('/partners/')) return ids.partnerExternalId;
  if (template.includes('/payments/')) return ids.paymentExternalId;
  if (template.includes('/files/')) return ids.fileExternalId;
  return ids.documentExternalId;
}

/** Where the contract's own example names what is not there. */
function bodies(ids: MadeAccount, as: 'partner' | 'publisher'): Partial<Record<OperationId, unknown>> {
  const partner = { externalId: 'C-0001' };
  const amount = { amount: '5.00', currency: 'PEN' };
  return {
    putDocument: {
      type: 'invoice',
      direction: 'receivable',
      partner,
      issueDate: '2026-01-10',
      total: amount,
    },
    putPayment: { direction: 'receivable', partner, date: '2026-02-01', amount },
    createPaymentReport: {
      direction: 'receivable',
      paymentDate: '2026-02-01',
      amount,
      method: 'cash',
      lines: [{ documentId: ids.documentId, amount }],
    },
    reviewPaymentReport: { status: 'in_review' },
    createThread: {
      ...(as === 'publisher' ? { partnerId: ids.partnerId } : {}),
      about: { kind: 'document', id: ids.documentId },
      subject: 'Otra',
      message: { text: 'Hola' },
    },
    openSnapshotRun: {
      scope: { kind: 'document', partner: { externalId: ids.partnerExternalId } },
      missing: { op: 'delete' },
    },
    markThreadRead: { messageId: ids.messageId },
    createApiKey: { name: 'export', scopes: ['read'] },
    updateApiKey: { name: 'export', scopes: ['read'] },
    rotateApiKey: { overlapSeconds: 60 },
    revokeSessions: { user: { externalId: 'nobody-yet' } },
    createSession: { partner, allowOrigins: ['https://erp.example'] },
    createUser: {
      login: `${crypto.randomUUID()}@cliente.example`,
      name: 'Ana Ficticia',
      side: 'partner',
      partners: [partner],
    },
    putUser: { login: ids.userLogin, name: 'Ana María Ficticia', side: 'partner', partners: [partner] },
    changePassword: { current: SEEDED_PASSWORD, password: SEEDED_PASSWORD },
    createSignInSession: {},
    enrolTotp: { password: SEEDED_PASSWORD },
    challengePasskeyEnrolment: { password: SEEDED_PASSWORD },
    createProvider: { ...PROVIDER, clientId: crypto.randomUUID() },
    putProvider: { ...PROVIDER, clientId: ids.providerId },
    putSignInSettings: { language: (turn += 1) % 2 === 0 ? 'en' : 'pt' },
    linkSignIn: { token: ids.elsewhereToken },
    switchSignIn: { publisherId: ids.elsewhereId },
  };
}

const PROVIDER = { label: 'Cuenta de Andina', issuer: 'https://login.andina.example', entrance: 'staff' };

function exampleOf({ template, method }: Route, mediaType = 'application/json'): unknown {
  const { paths } = CONTRACT_JSON as {
    paths: Record<string, Record<string, { requestBody: { content: Record<string, { example: unknown }> } }>>;
  };
  return paths[template]![method.toLowerCase()]!.requestBody.content[mediaType]!.example;
}
