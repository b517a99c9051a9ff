import assert from 'node:assert/strict';
import type { SaldoDocument, SaldoFile, Payment, PaymentReport, Thread } from '@saldo/sdk/contract';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';
import { PDF, type MadeAccount } from '../../../contract/make-account.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

/** Files, reports and threads about everything, by the partner and by the publisher, with what each side answers. */
export async function answerAsPartner(
  app: TestApp,
  { apiKey, client }: SeededPublisher,
  { partnerId, threadId }: MadeAccount,
): Promise<void> {
  const ask = async <Body>(method: string, path: string, token: string, body?: unknown, headers = {}) => {
    const answer = await app.call<Body>(method, path, { token, body, headers });
    assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const [partner, publisher] = [client.token, apiKey];
  const upload = (token: string) =>
    ask<SaldoFile>('POST', '/v1/files', token, PDF, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename=a.pdf',
      'Idempotency-Key': crypto.randomUUID(),
    });
  const document = await ask<SaldoDocument>('GET', '/v1/documents/external/I-1', publisher);
  await ask('GET', '/v1/documents/external/N-1', publisher);
  await ask('GET', '/v1/documents/ext:I-1', publisher);
  const payment = await ask<Payment>('GET', '/v1/payments/external/P-1', publisher);

  const reports: PaymentReport[] = [];
  for (const _ of [1, 2, 3]) {
    const [proof, certificate] = [await upload(partner), await upload(partner)];
    const body = {
      direction: 'receivable',
      paymentDate: '2026-03-01',
      amount: pen('19.00'),
      method: 'bank_transfer',
      reference: '123',
      depositAccountId: 'pen',
      note: 'Hoy',
      lines: [
        {
          documentId: document.id,
          installment: 2,
          amount: pen('19.00'),
          withholdings: [{ tax: 'IGV', amount: pen('1.00'), certificate: 'C-1', fileId: certificate.id }],
        },
      ],
      files: [proof.id],
    };
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const report = await ask<PaymentReport>('POST', '/v1/payment-reports', partner, body, key);
    assert.deepEqual(await ask('POST', '/v1/payment-reports', partner, body, key), report);
    reports.push(report);
  }
  const review = (index: number, body: unknown) =>
    ask('PUT', `/v1/payment-reports/${reports[index]!.id}/review`, publisher, body, { 'If-Match': '*' });
  await review(0, { status: 'in_review' });
  await review(0, { status: 'applied', payment: 'P-1' });
  await review(1, { status: 'rejected', reason: 'No llegó' });

  for (const text of ['¿Hola?', '¿Hay alguien?']) {
    await ask('POST', `/v1/threads/${threadId}/messages`, partner, { text });
  }
  const abouts = [
    { kind: 'account' },
    { kind: 'document', id: document.id },
    { kind: 'payment', id: payment.id },
    { kind: 'payment_report', id: reports[0]!.id },
  ];
  for (const about of abouts) {
    const subject = 'Una pregunta';
    const message = { text: '¿Por qué?', files: [(await upload(partner)).id] };
    const thread = await ask<Thread>('POST', '/v1/threads', partner, { about, subject, message });
    await ask('POST', `/v1/threads/${thread.id}/messages`, publisher, {
      text: 'Porque sí.',
      authorName: 'Ana Ficticia',
      files: [(await upload(publisher)).id],
    });
    await ask('POST', '/v1/threads', publisher, { partnerId, about, subject, message: { text: 'Aviso' } });
    const read = { messageId: thread.lastMessage.id };
    await ask('PUT', `/v1/threads/${thread.id}/read`, partner, read);
    await ask('PUT', `/v1/threads/${thread.id}/read`, publisher, read);
  }
  // From within the chain.
  await ask('GET', '/v1/audit/export?after=1', publisher);
}
