import type {
  SaldoFile,
  Message,
  MessageInput,
  PaymentReport,
  PaymentReportInput,
  ReviewInput,
  Thread,
  ThreadInput,
} from '@saldo/sdk/contract';
import type { Principal } from '../principal/principal.ts';
import type { Database } from '../db/database.ts';
import { createFile } from '../files/create-file.ts';
import { createPaymentReport } from '../payment-reports/create-payment-report.ts';
import { reviewPaymentReport } from '../payment-reports/review-payment-report.ts';
import { createMessage } from '../threads/create-message.ts';
import { createThread } from '../threads/create-thread.ts';
import { runHandler } from './run-handler.ts';
import { sampleBytes } from './sample-files.ts';

/** What `runHandler` takes the call for, unless told otherwise: 2026-03-10 at noon in Lima. */
export const NOON = '2026-03-10T17:00:00.000Z';

export interface UploadOptions {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly disposition?: string;
  readonly now?: string;
}

/** Uploads a PDF. */
export async function upload(
  database: Database,
  caller: Principal,
  options: UploadOptions = {},
): Promise<SaldoFile> {
  const { bytes = sampleBytes.pdf(), disposition = 'attachment; filename=proof.pdf', now = NOON } = options;
  const header = { 'Content-Disposition': disposition, 'Idempotency-Key': crypto.randomUUID() };
  const asked = { header, body: { bytes, mediaType: 'application/pdf' }, now };
  return (await runHandler(database, 'createFile', createFile, caller, asked)).body;
}

/** Reports 10 PEN of today on account, unless told otherwise. */
export async function reportPayment(
  database: Database,
  caller: Principal,
  change: Partial<PaymentReportInput> = {},
  now = NOON,
): Promise<PaymentReport> {
  const body: PaymentReportInput = {
    direction: 'receivable',
    paymentDate: '2026-03-10',
    amount: { amount: '10', currency: 'PEN' },
    method: 'bank_transfer',
    lines: [],
    ...change,
  };
  return (await runHandler(database, 'createPaymentReport', createPaymentReport, caller, { body, now })).body;
}

export async function reviewReport(
  database: Database,
  caller: Principal,
  paymentReportId: string,
  body: ReviewInput,
): Promise<PaymentReport> {
  const asked = { path: { paymentReportId }, header: { 'If-Match': '*' }, body };
  return (await runHandler(database, 'reviewPaymentReport', reviewPaymentReport, caller, asked)).body;
}

/** Opens a thread about the account, unless told otherwise. */
export async function ask(
  database: Database,
  caller: Principal,
  change: Partial<ThreadInput> = {},
  now = NOON,
): Promise<Thread> {
  const about = { kind: 'account' } as const;
  const body: ThreadInput = { about, subject: 'A question', message: { text: 'Why?' }, ...change };
  return (await runHandler(database, 'createThread', createThread, caller, { body, now })).body;
}

export async function write(
  database: Database,
  caller: Principal,
  threadId: string,
  change: Partial<MessageInput> = {},
  now = NOON,
): Promise<Message> {
  const asked = { path: { threadId }, body: { text: 'Because.', ...change }, now };
  return (await runHandler(database, 'createMessage', createMessage, caller, asked)).body;
}
