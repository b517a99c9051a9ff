import type { DocumentInput } from '../generated/contract.ts';
import { Refused } from './refused.ts';

const creditNotes = ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'];
const debitNotes = ['80', '82', '84', '383'];

/** The contract's type for a code of UN/CEFACT 1001. A proforma invoice asks for nothing and is refused. */
export function typeOfCode(code: string): DocumentInput['type'] {
  if (code === '325') throw new Refused('unsupported', 'it is a proforma invoice (type code 325)');
  if (creditNotes.includes(code)) return 'credit_note';
  return debitNotes.includes(code) ? 'debit_note' : 'invoice';
}
