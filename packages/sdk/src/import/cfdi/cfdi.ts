import type { Reader } from '../reader.ts';
import { readCfdi } from './read-cfdi.ts';

/** Mexico's e-invoices (SAT, Anexo 20). */
export const cfdi: Reader = {
  format: 'cfdi',
  recognises: ({ root }) =>
    root?.name === 'Comprobante' && /^http:\/\/www\.sat\.gob\.mx\/cfd\/[34]$/.test(root.namespace),
  *find({ root }, options) {
    yield { read: () => readCfdi(root!, options) };
  },
};
