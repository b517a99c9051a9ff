import type { PublisherInput } from '@saldo/sdk/contract';
import type { DemoDocument, DemoFile, DemoPartner, DemoUpload } from '../demo.types.ts';
import { renderDocumentPdf } from './render-document-pdf.ts';
import { renderProofPdf } from './render-proof-pdf.ts';
import { renderProofPng } from './render-proof-png.ts';

/** The printed form of every document, in the order of the documents. */
export async function* documentFiles(
  documents: readonly DemoDocument[],
  publisher: PublisherInput,
  partners: readonly DemoPartner[],
): AsyncIterable<DemoFile> {
  const byId = new Map(partners.map(({ externalId, data }) => [externalId, data]));
  for (const document of documents) {
    const { partner } = document.data;
    const known = 'externalId' in partner ? byId.get(partner.externalId) : undefined;
    if (!known) throw new Error(`${document.externalId} is of a partner that the demo data does not have.`);
    const externalId = `${document.externalId}.pdf`;
    yield {
      externalId,
      fileName: externalId,
      mediaType: 'application/pdf',
      bytes: await renderDocumentPdf(document, publisher, known),
    };
  }
}

/** What partners sent as proof, in the order of the uploads. */
export async function* uploadedFiles(uploads: readonly DemoUpload[]): AsyncIterable<DemoFile> {
  for (const { key, fileName, mediaType, proof } of uploads) {
    const bytes = mediaType === 'image/png' ? renderProofPng(proof) : await renderProofPdf(proof);
    yield { externalId: key, fileName, mediaType, bytes };
  }
}
