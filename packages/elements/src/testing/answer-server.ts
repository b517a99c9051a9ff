import type { Document, File as SaldoFile, PaymentReport, PaymentReportInput } from '@saldo/sdk/contract';
import { subtractDecimals, sumDecimals } from '@saldo/sdk/money';
import { json, problem, type FakeServer, type Received } from './fake-server.ts';
import { sampleDocuments } from './sample-documents.ts';
import { sampleFile, sampleReport, sampleReports } from './sample-reports.ts';

/** What a test sees of the partner's answers. */
export interface Answers {
  /** Payment reports, newest first; those that were sent are put in front. */
  readonly reports: PaymentReport[];
  /** Files in the order stored. */
  readonly files: { readonly file: SaldoFile; readonly blob: Blob }[];
}

export interface ReportOptions {
  readonly reports?: readonly PaymentReport[];
  /** What reports may name. */
  readonly documents?: readonly Document[];
}

/** Adds what a partner writes to a fake server: files and payment reports. */
export function takeReports(
  server: FakeServer,
  { reports = sampleReports, documents = sampleDocuments }: ReportOptions = {},
): Answers {
  const answers: Answers = { reports: [...reports], files: [] };
  server
    .route('GET', '/v1/payment-reports', ({ query }) => page(answers.reports, query))
    .route(
      'POST',
      '/v1/payment-reports',
      keyed(({ body }) => createReport(answers, documents, body as PaymentReportInput)),
    )
    .route(
      'POST',
      '/v1/files',
      keyed((request) => createFile(answers, request)),
    )
    .route(
      'GET',
      '/v1/file-contents/:id',
      () => new Response(new Blob(['%PDF-1.7'], { type: 'application/pdf' })),
    );
  return answers;
}

/** The same key with the same body has one effect and one answer; with another body it is refused. */
export function keyed(effect: (request: Received) => unknown): (request: Received) => Promise<Response> {
  const done = new Map<string, { readonly print: string; readonly answer: unknown }>();
  return async (request) => {
    const key = request.headers.get('idempotency-key');
    if (!key) return problem(400, 'idempotency-key-required');
    const { body } = request;
    const print = body instanceof Blob ? await body.text() : JSON.stringify(body);
    const known = done.get(key);
    if (known && known.print !== print) return problem(422, 'idempotency-key-reused');
    const answer = known?.answer ?? effect(request);
    if (answer instanceof Response) return answer;
    done.set(key, { print, answer });
    return json(answer, 201);
  };
}

export function page<Row>(
  rows: readonly Row[],
  query: URLSearchParams,
): { data: Row[]; nextCursor?: string } {
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('cursor') ?? 0);
  const nextCursor = from + limit < rows.length ? String(from + limit) : undefined;
  return { data: rows.slice(from, from + limit), ...(nextCursor && { nextCursor }) };
}

function createFile({ files }: Answers, { headers, body }: Received): SaldoFile {
  const name = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'file';
  const blob = body as Blob;
  const number = 900 + files.length;
  const mediaType = headers.get('content-type') ?? '';
  const file = { ...sampleFile(number, decodeURIComponent(name), mediaType), size: blob.size };
  files.push({ file, blob });
  return file;
}

function createReport(
  { reports, files }: Answers,
  documents: readonly Document[],
  input: PaymentReportInput,
): PaymentReport {
  const { lines, amount, files: fileIds = [], direction, paymentDate, method, ...rest } = input;
  const paid = sumDecimals(lines.map((line) => line.amount.amount));
  const report = sampleReport(200 + reports.length, {
    direction,
    paymentDate,
    method,
    currency: amount.currency,
    amount,
    onAccount: { amount: subtractDecimals(amount.amount, paid), currency: amount.currency },
    ...(rest.reference && { reference: rest.reference }),
    lines: lines.map(({ documentId, installment, withholdings = [], amount: part }) => {
      const { id, externalId, type, series, number } = documents.find((one) => one.id === documentId)!;
      const document = { id, externalId, type, ...(series && { series }), ...(number && { number }) };
      return { document, ...(installment && { installment }), amount: part, withholdings };
    }),
    files: files.map(({ file }) => file).filter(({ id }) => fileIds.includes(id)),
  });
  reports.unshift(report);
  return report;
}
