import { zlibSync } from 'fflate';
import type { Proof } from '../demo.types.ts';
import { dayMonthYear, grouped } from './paper-words.ts';
import { Bitmap, encodePng } from './bitmap.ts';

/** A picture of a banking app's screen: the same facts as the PDF, in capital letters of a few pixels. */
export function renderProofPng(proof: Proof): Uint8Array {
  const picture = new Bitmap(360, 480);
  picture.rectangle(0, 0, 360, 64, 'banner');
  picture.write(proof.bankName, 180, 24, 3, 'paper');
  picture.rectangle(150, 88, 60, 60, 'accent');
  for (let step = 0; step < 12; step += 1) picture.rectangle(162 + step, 116 + step, 7, 7, 'paper');
  for (let step = 0; step < 22; step += 1) picture.rectangle(173 + step, 127 - step, 7, 7, 'paper');
  picture.write('Operación realizada', 180, 166, 3, 'ink');
  picture.write(`${proof.amount.currency} ${grouped(proof.amount.amount)}`, 180, 200, 5, 'ink');
  [
    ['Operación', proof.reference],
    ['Fecha', `${dayMonthYear(proof.date)} ${proof.time}`],
    ['Cuenta', proof.accountNumber],
    ['A favor de', proof.payee],
  ].forEach(([label = '', value = ''], index) => {
    const top = 250 + index * 52;
    picture.rectangle(24, top, 312, 1, 'line');
    picture.write(label, 180, top + 10, 2, 'accent');
    picture.write(value, 180, top + 26, 3, 'ink', 24);
  });
  picture.write('Demostración', 180, 462, 2, 'line');
  return encodePng(picture, (bytes) => zlibSync(bytes, { level: 9 }));
}
