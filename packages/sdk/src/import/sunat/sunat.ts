import type { Reader } from '../reader.ts';
import { readCertificate } from './read-certificate.ts';

/** Peru's certificates of what was kept back (Retention) or collected (Perception) for the tax office, which SUNAT writes in UBL. */
export const sunat: Reader = {
  format: 'ubl',
  recognises: ({ root }) =>
    root !== undefined &&
    /^urn:sunat:names:specification:ubl:peru:schema:xsd:(Retention|Perception)-1$/.test(root.namespace) &&
    root.namespace.endsWith(`:${root.name}-1`),
  *find({ root }, options) {
    yield { read: () => readCertificate(root!, root!.name as 'Retention' | 'Perception', options) };
  },
};
