import type { Proof } from '../demo.types.ts';
import { Canvas, faint, grey, white, type Colour } from './canvas.ts';
import { bold, regular } from './font.ts';
import { dayMonthYear, grouped, legend, symbolOf } from './paper-words.ts';
import { pdfFile } from './pdf-file.ts';
import { wrapText } from './wrap-text.ts';

const banner: Colour = [0.12, 0.16, 0.33];
const done: Colour = [0.1, 0.5, 0.32];

/** A bank's voucher of a transfer, on a slip of its own size. */
export function renderProofPdf(proof: Proof): Promise<Uint8Array> {
  const page = new Canvas(320, 470);
  const margin = 28;
  const right = page.width - margin;
  page.rectangle(0, 0, page.width, 58, banner);
  page.text(proof.bankName, margin, 36, { font: bold, size: 13, colour: white });
  page.circle(page.width / 2, 104, 20, done);
  const tick: [number, number][] = [[-8, 0], [-2, 7], [9, -7]]; // prettier-ignore
  page.stroke(
    tick.map(([x, y]) => [page.width / 2 + x, 104 + y] as const),
    white,
    3,
  );
  page.text('Operación realizada', page.width / 2, 146, { size: 10, colour: grey, align: 'center' });
  const amount = `${symbolOf(proof.amount.currency)} ${grouped(proof.amount.amount)}`;
  page.text(amount, page.width / 2, 174, { font: bold, size: 22, align: 'center' });
  let y = 206;
  for (const [label, value] of [
    ['N.º de operación', proof.reference.replace(/^\D+/, '')],
    ['Fecha y hora', `${dayMonthYear(proof.date)} ${proof.time}`],
    ['Ordenante', proof.payer],
    ['Beneficiario', proof.payee],
    ['Cuenta de destino', proof.accountNumber],
  ] as const) {
    page.line(margin, y, right, y, faint);
    page.text(label, margin, y + 16, { size: 8, colour: grey });
    const lines = wrapText(value, regular, 9, 170, 3);
    lines.forEach((line, index) => page.text(line, right, y + 16 + index * 11, { align: 'right' }));
    y += 26 + (lines.length - 1) * 11;
  }
  page.line(margin, y, right, y, faint);
  page.text(legend, page.width / 2, page.height - 24, { size: 7, colour: grey, align: 'center' });
  return pdfFile(`Constancia ${proof.reference}`, [page]);
}
