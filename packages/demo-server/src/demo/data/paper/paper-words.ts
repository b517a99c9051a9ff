import type { Amount, DocumentInput, RelatedInput } from '@saldo/sdk/contract';

export const legend = 'Documento de demostración, sin valor fiscal';

export const titles: Record<DocumentInput['type'], string> = {
  invoice: 'Factura electrónica',
  credit_note: 'Nota de crédito',
  debit_note: 'Nota de débito',
  purchase_order: 'Orden de compra',
  receipt: 'Recibo de pago',
  withholding_certificate: 'Comprobante de retención',
  adjustment: 'Ajuste',
};

export const relations: Record<RelatedInput['relation'], string> = {
  corrects: 'Modifica a',
  fulfils: 'Atiende la orden',
  replaces: 'Reemplaza a',
  certifies: 'Retención sobre',
  acknowledges: 'Cancela',
  refers_to: 'Referido a',
};

const currencyNames: Partial<Record<string, string>> = {
  PEN: 'Soles',
  USD: 'Dólares estadounidenses',
  CLP: 'Pesos chilenos',
};
const symbols: Partial<Record<string, string>> = { PEN: 'S/', USD: 'US$', CLP: 'CLP' };

export function currencyName(currency: string): string {
  return currencyNames[currency] ?? currency;
}

/** What stands before an amount. */
export function symbolOf(currency: string): string {
  return symbols[currency] ?? currency;
}

/** `12,345.67`, as Peru writes amounts. */
export function grouped(amount: Amount): string {
  const [whole = '', fraction] = amount.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** `31/12/2026` of a calendar date. */
export function dayMonthYear(date: string): string {
  return date.split('-').reverse().join('/');
}

/** `18 %` of a rate. */
export function percent(rate: string): string {
  const [whole = '0', fraction = ''] = rate.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0')}`;
  const cut = whole.length + 2;
  const rest = digits.slice(cut).replace(/0+$/, '');
  return `${Number(digits.slice(0, cut))}${rest === '' ? '' : `,${rest}`} %`;
}

/** What a tax id is called in the country of its party. */
export function taxIdName(country: string | undefined): string {
  return country === 'CL' ? 'RUT' : 'RUC';
}
