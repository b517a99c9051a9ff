import assert from 'node:assert/strict';
import type {
  ApiKeySecret,
  PaymentReport,
  Provider,
  ProviderList,
  SessionToken,
  SignInToken,
  SnapshotRun,
  Thread,
  User,
  WebhookDelivery,
  WebhookEndpoint,
} from '@saldo/sdk/contract';
import { insertLink } from '../../packages/demo-server/src/server/sign-in/link.store.ts';
import {
  SEEDED_AT,
  SEEDED_PASSWORD,
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { Answer, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

/** One of everything, of one client. */
export interface MadeAccount {
  partnerId: string;
  partnerExternalId: string;
  documentId: string;
  documentExternalId: string;
  /** Of a document that nothing refers to. */
  looseDocumentExternalId: string;
  paymentId: string;
  paymentExternalId: string;
  paymentReportId: string;
  threadId: string;
  messageId: string;
  fileId: string;
  fileExternalId: string;
  sessionId: string;
  snapshotRunId: string;
  keyId: string;
  webhookEndpointId: string;
  webhookId: string;
  publisherId: string;
  /** Of a contact of the client, who has never signed in. */
  userId: string;
  userLogin: string;
  providerId: string;
  elsewhereId: string;
  elsewhereToken: string;
}

/** A user of the same person at another publisher, linked both ways, who is signed in there. */
interface Elsewhere {
  readonly elsewhereId: string;
  readonly elsewhereToken: string;
}

const elsewhere = new WeakMap<SeededPublisher, Promise<Elsewhere>>();

function makeElsewhere(app: TestApp, seeded: SeededPublisher): Promise<Elsewhere> {
  const made = elsewhere.get(seeded) ?? linkElsewhere(app, seeded);
  elsewhere.set(seeded, made);
  return made;
}

async function linkElsewhere(app: TestApp, seeded: SeededPublisher): Promise<Elsewhere> {
  const other = await seedPublisher(app.database);
  const at = ({ publisherId, user }: SeededPublisher) => ({ publisherId, userId: user.userId });
  await app.database.maintenance(async (trx) => {
    await insertLink(trx, at(seeded), at(other), SEEDED_AT);
    await insertLink(trx, at(other), at(seeded), SEEDED_AT);
  });
  return { elsewhereId: other.publisherId, elsewhereToken: await makeSignIn(app, other) };
}

/** A sign-in of the seeded user. */
export async function makeSignIn(app: TestApp, { publisherId, user }: SeededPublisher): Promise<string> {
  const body = { login: user.login, password: SEEDED_PASSWORD, entrance: 'partner' };
  const path = `/v1/publishers/${publisherId}/sign-in`;
  // From where nothing else is tried.
  return (await app.call<SignInToken>('POST', path, { body, address: '192.0.2.7' }).then(ok)).token;
}

export const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let count = 0;

/** Makes one of everything for the seeded client, through the contract alone. */
export async function makeAccount(app: TestApp, seeded: SeededPublisher): Promise<MadeAccount> {
  const { apiKey, client, publisherId } = seeded;
  // No number is the beginning of another.
  const n = `${publisherId.slice(0, 8)}-${count++}z`;
  const partner = { externalId: client.externalId };
  const money = (amount: string) => ({ amount, currency: 'PEN' });
  const put = (path: string, body: unknown, headers = {}) =>
    app.call<{ id: string }>('PUT', path, { token: apiKey, body, headers }).then(ok);
  const names = {
    documentExternalId: `F-${n}`,
    looseDocumentExternalId: `L-${n}`,
    paymentExternalId: `P-${n}`,
    fileExternalId: `F-${n}.pdf`,
    partnerExternalId: `X-${n}`,
  };

  await put(`/v1/partners/external/${names.partnerExternalId}`, {
    name: 'Sin movimientos',
    direction: 'receivable',
  });
  const file = await put(`/v1/files/external/${names.fileExternalId}`, PDF, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': 'attachment; filename="f.pdf"',
  });
  const document = await put(`/v1/documents/external/${names.documentExternalId}`, {
    type: 'invoice',
    direction: 'receivable',
    partner,
    issueDate: '2026-01-10',
    total: money('100.00'),
    files: [{ externalId: names.fileExternalId, role: 'pdf' }],
  });
  await put(`/v1/documents/external/${names.looseDocumentExternalId}`, {
    type: 'purchase_order',
    direction: 'receivable',
    partner,
    issueDate: '2026-01-10',
    total: money('100.00'),
  });
  const payment = await put(`/v1/payments/external/${names.paymentExternalId}`, {
    direction: 'receivable',
    partner,
    date: '2026-02-01',
    amount: money('10.00'),
  });
  const report = await app
    .call<PaymentReport>('POST', '/v1/payment-reports', {
      token: client.token,
      body: {
        direction: 'receivable',
        paymentDate: '2026-02-01',
        amount: money('10.00'),
        method: 'cash',
        lines: [{ documentId: document.id, amount: money('10.00') }],
      },
    })
    .then(ok);
  const thread = await app
    .call<Thread>('POST', '/v1/threads', {
      token: client.token,
      body: {
        about: { kind: 'document', id: document.id },
        subject: '¿Por qué?',
        message: { text: 'No entiendo.' },
      },
    })
    .then(ok);
  const session = await app
    .call<SessionToken>('POST', '/v1/sessions', {
      token: apiKey,
      body: { partner, allowOrigins: ['https://erp.example'] },
    })
    .then(ok);
  // Of a partner of its own, so that no two of them overlap.
  const run = await app
    .call<SnapshotRun>('POST', '/v1/snapshot-runs', {
      token: apiKey,
      body: {
        scope: { kind: 'payment', partner: { externalId: names.partnerExternalId } },
        missing: { op: 'delete' },
      },
    })
    .then(ok);
  const userLogin = `ana-${n}@cliente.example`;
  const user = await app
    .call<User>('POST', '/v1/users', {
      token: apiKey,
      body: { login: userLogin, name: 'Ana Ficticia', side: 'partner', partners: [partner] },
    })
    .then(ok);
  const key = await app
    .call<ApiKeySecret>('POST', '/v1/api-keys', { token: apiKey, body: { name: 'made', scopes: ['read'] } })
    .then(ok);
  const endpoint = await app
    .call<WebhookEndpoint>('POST', '/v1/webhook-endpoints', {
      token: apiKey,
      body: { url: 'https://hooks.test/saldo', kinds: ['publisher'] },
    })
    .then(ok);
  const delivery = await app
    .call<WebhookDelivery>('POST', `/v1/webhook-endpoints/${endpoint.id}/tests`, { token: apiKey })
    .then(ok);
  return {
    ...names,
    publisherId,
    userId: user.id,
    userLogin,
    providerId: await makeProvider(app, apiKey, n),
    ...(await makeElsewhere(app, seeded)),
    partnerId: client.partnerId,
    documentId: document.id,
    paymentId: payment.id,
    paymentReportId: report.id,
    threadId: thread.id,
    messageId: thread.lastMessage.id,
    fileId: file.id,
    sessionId: session.id,
    snapshotRunId: run.id,
    keyId: key.apiKey.id,
    webhookEndpointId: endpoint.id,
    webhookId: delivery.id,
  };
}

/** A provider; a publisher has few, so that after some accounts it is one of those. */
async function makeProvider(app: TestApp, token: string, clientId: string): Promise<string> {
  const path = '/v1/sign-in-providers';
  const { data } = await app.call<ProviderList>('GET', path, { token }).then(ok);
  if (data.length >= 10) return data[0]!.id;
  const body = { label: 'Andina', issuer: 'https://login.andina.example', clientId, entrance: 'partner' };
  return (await app.call<Provider>('POST', path, { token, body }).then(ok)).id;
}

function ok<Body>(answer: Answer<Body>): Body {
  assert.ok(answer.status < 300, JSON.stringify(answer.body));
  return answer.body;
}
