import type { DocumentType, DocumentTypeInput } from '../generated/contract.ts';

const signs: Record<DocumentTypeInput, -1 | 0 | 1> = {
  invoice: 1,
  debit_note: 1,
  credit_note: -1,
  withholding_certificate: -1,
  purchase_order: 0,
  receipt: 0,
};

/**
 * How a document moves its account: 1 raises the debt, −1 lowers it, 0 is a paper that does not move it. The same in
 * both directions; a payment lowers it, a refund raises it. `undefined` for a type that this version does not know.
 */
export function accountSign(type: DocumentTypeInput): -1 | 0 | 1;
export function accountSign(type: DocumentType): -1 | 0 | 1 | undefined;
export function accountSign(type: DocumentType): -1 | 0 | 1 | undefined {
  return Object.hasOwn(signs, type) ? signs[type as DocumentTypeInput] : undefined;
}
