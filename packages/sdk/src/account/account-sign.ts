import type { AdjustmentEffect, SaldoDocumentType, DocumentTypeInput } from '../generated/contract.ts';

const signs: Record<Exclude<DocumentTypeInput, 'adjustment'>, -1 | 0 | 1> = {
  invoice: 1,
  debit_note: 1,
  credit_note: -1,
  withholding_certificate: -1,
  purchase_order: 0,
  receipt: 0,
};

const effects: Record<AdjustmentEffect, -1 | 1> = { increase: 1, decrease: -1 };

/**
 * How a document moves its account: 1 raises the debt, −1 lowers it, 0 is a paper that does not move it. The same in
 * both directions; a payment lowers it, a refund raises it. That of an adjustment is told by its `effect`. `undefined` for a type, or an
 * effect, that this version does not know.
 */
export function accountSign(type: Exclude<DocumentTypeInput, 'adjustment'>): -1 | 0 | 1;
export function accountSign(type: 'adjustment', effect: AdjustmentEffect): -1 | 1;
export function accountSign(type: SaldoDocumentType, effect?: string): -1 | 0 | 1 | undefined;
export function accountSign(type: SaldoDocumentType, effect = ''): -1 | 0 | 1 | undefined {
  const known: Record<string, -1 | 0 | 1> = type === 'adjustment' ? effects : signs;
  const name = type === 'adjustment' ? effect : type;
  return Object.hasOwn(known, name) ? known[name] : undefined;
}
