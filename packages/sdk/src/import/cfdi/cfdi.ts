import type { Reader } from '../reader.ts';
import { attributeOf } from '../xml/xml-element.ts';
import { inCurrentWords, refusalOfType } from './cfdi-type.ts';
import { readCfdi } from './read-cfdi.ts';
import { paymentsIn, readPayment } from './read-pago.ts';

/** Mexico's e-invoices (SAT, Anexo 20), and the payments that their complements tell of. */
export const cfdi: Reader = {
  format: 'cfdi',
  recognises: ({ root }) =>
    root?.name === 'Comprobante' && /^http:\/\/www\.sat\.gob\.mx\/cfd\/[34]$/.test(root.namespace),
  *find(content, options) {
    const root = inCurrentWords(content.root!);
    const type = attributeOf(root, 'TipoDeComprobante') ?? '';
    if (type === 'I' || type === 'E') {
      yield { read: () => readCfdi(root, options) };
      return;
    }
    const payments = type === 'P' ? paymentsIn(root) : [];
    if (payments.length === 0) throw refusalOfType(root);
    for (const [index, payment] of payments.entries()) {
      const number = index + 1;
      yield {
        item: payments.length > 1 ? number : undefined,
        read: () => readPayment(root, payment, number, options),
      };
    }
  },
};
