import type { DocumentInput } from '../../generated/contract.ts';
import { Refused } from '../refused.ts';

interface DteType {
  type: DocumentInput['type'];
  /** Who issues it owes it: an invoice that the buyer makes out for the seller. */
  byBuyer?: boolean;
}

// SII, "Formato DTE", field TipoDTE.
const types = new Map<string, DteType>([
  ['33', { type: 'invoice' }],
  ['34', { type: 'invoice' }],
  ['39', { type: 'invoice' }],
  ['41', { type: 'invoice' }],
  ['43', { type: 'invoice' }],
  ['46', { type: 'invoice', byBuyer: true }],
  ['56', { type: 'debit_note' }],
  ['61', { type: 'credit_note' }],
  ['110', { type: 'invoice' }],
  ['111', { type: 'debit_note' }],
  ['112', { type: 'credit_note' }],
]);

/** What a DTE is, by its code. Refuses dispatch guides, which ask for nothing, and codes that are not known. */
export function typeOfDte(code: string): DteType {
  const found = types.get(code);
  if (found) return found;
  throw code === '52' || code === '50'
    ? new Refused('unsupported', `it is a Chilean dispatch guide (DTE ${code})`)
    : new Refused('unsupported', `it is a Chilean DTE of another type (TipoDTE ${code.slice(0, 10)})`);
}
