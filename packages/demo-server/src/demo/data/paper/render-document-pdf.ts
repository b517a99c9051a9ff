import type { PartnerInput, PublisherInput } from '@saldo/sdk/contract';
import type { Paper, PaperLine } from '../demo.types.ts';
import { grey } from './canvas.ts';
import { drawContinuation, drawHead, labelOf, partiesOf } from './document-head.ts';
import { drawLines } from './document-lines.ts';
import { drawTotals } from './document-totals.ts';
import { accentOf } from './letterhead.ts';
import { legend, titles } from './paper-words.ts';
import { pdfFile } from './pdf-file.ts';
import { a4, Sheet } from './sheet.ts';

/** Prints a document on A4, the same bytes for the same document. Without lines its description is its only line. */
export function renderDocumentPdf(
  paper: Paper,
  publisher: PublisherInput,
  partner: PartnerInput,
): Promise<Uint8Array> {
  const { data } = paper;
  const parties = partiesOf(paper, publisher, partner);
  const accent = accentOf(parties.issuer, publisher.taxId);
  const sheet = new Sheet(accent, (canvas) => drawContinuation(canvas, paper, parties.issuer));
  drawHead(sheet, paper, parties);
  drawLines(sheet, paper.lines ?? [onlyLine(paper)]);
  const owed = data.direction === 'receivable' && (data.type === 'invoice' || data.type === 'debit_note');
  drawTotals(sheet, data, owed ? publisher.depositAccounts : []);
  drawFooters(sheet, data.fiscal?.value ?? paper.externalId);
  return pdfFile(`${titles[data.type]} ${labelOf(paper)}`, sheet.pages);
}

function onlyLine({ data, externalId }: Paper): PaperLine {
  return { description: data.description ?? externalId, amount: (data.subtotal ?? data.total).amount };
}

function drawFooters({ pages }: Sheet, identity: string): void {
  const style = { size: 7, colour: grey } as const;
  pages.forEach((page, index) => {
    page.line(a4.left, 790, a4.right, 790);
    page.text(legend, a4.left, 802, style);
    page.text(identity, a4.width / 2 + 50, 802, { ...style, align: 'center' });
    page.text(`Página ${index + 1} de ${pages.length}`, a4.right, 802, { ...style, align: 'right' });
  });
}
