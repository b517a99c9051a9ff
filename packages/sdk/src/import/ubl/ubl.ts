import type { Reader } from '../reader.ts';
import { Refused } from '../refused.ts';
import { readUbl } from './read-ubl.ts';

const schema = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** OASIS UBL 2, in which many countries write their e-invoices. */
export const ubl: Reader = {
  format: 'ubl',
  recognises: ({ root }) => root?.namespace.startsWith(schema) === true,
  *find({ root }, options) {
    const { name, namespace } = root!;
    if (!/^(Invoice|CreditNote|DebitNote)$/.test(name) || namespace !== `${schema}${name}-2`) {
      throw new Refused('unsupported', `it is a UBL ${name.slice(0, 40)}`);
    }
    yield { read: () => readUbl(root!, options) };
  },
};
