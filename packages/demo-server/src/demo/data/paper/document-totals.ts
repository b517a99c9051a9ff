import type { DocumentInput, PublisherInput } from '@saldo/sdk/contract';
import { subtract } from '@saldo/sdk/money';
import { amountInWords } from './amount-in-words.ts';
import { grey } from './canvas.ts';
import { bold, regular } from './font.ts';
import { dayMonthYear, grouped, percent, symbolOf } from './paper-words.ts';
import { a4, type Sheet } from './sheet.ts';
import { wrapText } from './wrap-text.ts';

const left = { x: a4.left, width: 250 } as const;
const right = { label: 350, amount: a4.right } as const;

/** Totals on the right; on the left the total in words, due dates and where to pay. */
export function drawTotals(
  sheet: Sheet,
  data: DocumentInput,
  accounts: PublisherInput['depositAccounts'],
): void {
  const rows = totalRows(data);
  const installments = data.installments ?? [];
  const notes = accounts?.filter(({ currency }) => currency === data.total.currency) ?? [];
  const height =
    40 + Math.max(rows.length * 15 + 20, Math.ceil(installments.length / 2) * 12 + notes.length * 26);
  sheet.ensure(height);
  const top = sheet.y;
  drawTotalRows(sheet, data, rows);
  const after = sheet.y;
  sheet.y = top;
  drawWords(sheet, data);
  drawInstallments(sheet, installments);
  drawAccounts(sheet, notes);
  sheet.y = Math.max(sheet.y, after);
}

function totalRows(data: DocumentInput): [label: string, amount: string][] {
  const subtotal: [string, string][] = data.subtotal ? [['Valor de venta', data.subtotal.amount]] : [];
  const taxes = (data.taxes ?? []).map(({ tax, rate, amount }): [string, string] => [
    rate ? `${tax} (${percent(rate)})` : tax,
    amount.amount,
  ]);
  return [...subtotal, ...taxes];
}

function drawTotalRows(sheet: Sheet, data: DocumentInput, rows: [string, string][]): void {
  const { page, accent } = sheet;
  for (const [label, amount] of rows) {
    page.text(label, right.label, sheet.y + 8, { colour: grey });
    page.text(grouped(amount), right.amount, sheet.y + 8, { align: 'right' });
    sheet.y += 15;
  }
  if (rows.length > 0) page.line(right.label, sheet.y, a4.right, sheet.y, accent, 0.8);
  const total = `${symbolOf(data.total.currency)} ${grouped(data.total.amount)}`;
  const baseline = sheet.y + (rows.length > 0 ? 17 : 8);
  page.text('Total', right.label, baseline, { font: bold, size: 11 });
  page.text(total, right.amount, baseline, { font: bold, size: 13, align: 'right' });
  sheet.y = baseline + 11;
  const [withheld] = data.withholdings ?? [];
  if (!withheld) return;
  const net = subtract(data.total, withheld.amount);
  const rate = withheld.rate ? ` (${percent(withheld.rate)})` : '';
  for (const [label, amount] of [
    [`Retención del ${withheld.tax}${rate}`, `–${grouped(withheld.amount.amount)}`],
    ['Neto por pagar', grouped(net.amount)],
  ] as const) {
    page.text(label, right.label, sheet.y + 6, { size: 8.5, colour: grey });
    page.text(amount, right.amount, sheet.y + 6, { size: 8.5, align: 'right' });
    sheet.y += 13;
  }
}

function drawWords(sheet: Sheet, data: DocumentInput): void {
  for (const line of wrapText(`Son: ${amountInWords(data.total)}`, regular, 8.5, left.width)) {
    sheet.page.text(line, left.x, sheet.y + 8, { size: 8.5 });
    sheet.y += 11.5;
  }
  sheet.y += 14;
}

function drawInstallments(sheet: Sheet, installments: NonNullable<DocumentInput['installments']>): void {
  if (installments.length === 0) return;
  drawLabel(sheet, `Pago en ${installments.length} cuotas`);
  const half = installments.length > 6 ? Math.ceil(installments.length / 2) : installments.length;
  const top = sheet.y;
  installments.forEach(({ number, dueDate, amount }, index) => {
    const x = left.x + Math.floor(index / half) * 140;
    const y = top + (index % half) * 12 + 8;
    sheet.page.text(String(number), x, y, { size: 8, colour: grey });
    sheet.page.text(dayMonthYear(dueDate), x + 14, y, { size: 8 });
    sheet.page.text(grouped(amount.amount), x + 124, y, { size: 8, align: 'right' });
  });
  sheet.y = top + half * 12 + 14;
}

function drawAccounts(sheet: Sheet, accounts: NonNullable<PublisherInput['depositAccounts']>): void {
  if (accounts.length === 0) return;
  drawLabel(sheet, 'Dónde pagar');
  for (const { bankName, accountNumber, identifiers = [] } of accounts) {
    const more = identifiers.slice(0, 1).map(({ scheme, value }) => `${scheme} ${value}`);
    sheet.page.text(bankName, left.x, sheet.y + 8, { size: 8 });
    const numbers = [accountNumber, ...more].join('   ·   ');
    sheet.page.text(numbers, left.x, sheet.y + 18, { size: 8, colour: grey });
    sheet.y += 26;
  }
}

function drawLabel(sheet: Sheet, label: string): void {
  sheet.page.text(label, left.x, sheet.y + 4, { font: bold, size: 7, colour: sheet.accent });
  sheet.y += 7;
}
