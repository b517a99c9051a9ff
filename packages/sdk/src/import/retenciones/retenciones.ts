import type { Reader } from '../reader.ts';
import { readRetenciones } from './read-retenciones.ts';

/** Mexico's withholding certificates (SAT, CFDI de retenciones e información de pagos). */
export const retenciones: Reader = {
  format: 'retenciones',
  recognises: ({ root }) =>
    root?.name === 'Retenciones' &&
    /^http:\/\/www\.sat\.gob\.mx\/esquemas\/retencionpago\/[12]$/.test(root.namespace),
  *find({ root }, options) {
    yield { read: () => readRetenciones(root!, options) };
  },
};
