import type { Saldo } from '@saldo/sdk';
import type { SaldoDocument, PaymentReport } from '@saldo/sdk/contract';
import { sessionOf, type Publisher } from './publisher.ts';
import { partnerAt, publisherAt } from './past-client.ts';
import { pdfFile } from './pdf-file.ts';
import type { ReportSketch } from './sample-reports.ts';

/** Lets the partner send reports, one after the other, and the publisher review them. */
export async function fillReports(
  { saldo, apiKey }: Publisher,
  documents: readonly SaldoDocument[],
  sketches: readonly ReportSketch[],
): Promise<PaymentReport[]> {
  if (sketches.length === 0) return [];
  const { token } = await saldo.sessions.create(sessionOf());
  const done: PaymentReport[] = [];
  for (const sketch of sketches) {
    const report = await send(partnerAt(token, { instant: sketch.sentAt }), documents, sketch);
    done.push(await review(publisherAt(apiKey, { instant: sketch.sentAt }), report, sketch));
  }
  return done;
}

async function send(
  partner: Saldo,
  documents: readonly SaldoDocument[],
  { input, proofs = [] }: ReportSketch,
): Promise<PaymentReport> {
  const files: string[] = [];
  for (const name of proofs) files.push((await partner.files.create(pdfFile(name))).id);
  const lines = input.lines.map((line) => ({
    ...line,
    documentId: documents.find(({ externalId }) => externalId === line.documentId)!.id,
  }));
  return partner.paymentReports.create({ ...input, lines, files });
}

async function review(publisher: Saldo, sent: PaymentReport, { reviews = [] }: ReportSketch) {
  let report = sent;
  for (const one of reviews) report = await publisher.paymentReports.review(report.id, one);
  return report;
}
