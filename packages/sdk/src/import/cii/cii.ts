import type { Reader } from '../reader.ts';
import { readCii } from './read-cii.ts';

/** UN/CEFACT's Cross Industry Invoice (D16B), which ZUGFeRD 2, Factur-X and XRechnung are written in. */
export const cii: Reader = {
  format: 'cii',
  recognises: ({ root }) =>
    root?.name === 'CrossIndustryInvoice' &&
    root.namespace === 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  *find({ root }, options) {
    yield { read: () => readCii(root!, options) };
  },
};
