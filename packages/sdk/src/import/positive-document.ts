import type { DocumentInput, DocumentLine, Money, TaxLine } from '../generated/contract.ts';
import { negateDecimal } from '../money/index.ts';

const opposites: Partial<Record<DocumentInput['type'], DocumentInput['type']>> = {
  invoice: 'credit_note',
  debit_note: 'credit_note',
  credit_note: 'invoice',
};

/**
 * A document whose total has no sign, as the contract has it: an invoice of a negative total is a credit note of the positive
 * one, and the other way round, with every amount in it.
 */
export function positiveDocument(data: DocumentInput): DocumentInput {
  const opposite = opposites[data.type];
  if (!data.total.amount.startsWith('-') || opposite === undefined) return data;
  const { discounts, charges, ...rest } = data;
  return {
    ...rest,
    type: opposite,
    total: negated(data.total),
    ...(data.baseTotal && { baseTotal: negated(data.baseTotal) }),
    ...(data.subtotal && { subtotal: negated(data.subtotal) }),
    ...(data.rounding && { rounding: negated(data.rounding) }),
    ...(data.prepaid && { prepaid: negated(data.prepaid) }),
    ...(data.lines && { lines: data.lines.map(negatedDocumentLine) }),
    // What is taken off a negative sum is added to the positive one.
    ...(charges && { discounts: charges }),
    ...(discounts && { charges: discounts }),
    ...(data.taxes && { taxes: data.taxes.map(negatedLine) }),
    ...(data.withholdings && { withholdings: data.withholdings.map(negatedLine) }),
    ...(data.installments && {
      installments: data.installments.map((part) => ({ ...part, amount: negated(part.amount) })),
    }),
  };
}

function negatedDocumentLine({ discount, unitPrice, ...line }: DocumentLine): DocumentLine {
  const { quantity, taxes, total } = line;
  // The other way round the discount would be a surcharge, which a line has no field for.
  const price = discount === undefined ? unitPrice : undefined;
  const isPriceNegative = price?.amount.startsWith('-') === true;
  return {
    ...line,
    ...(quantity !== undefined && !isPriceNegative && { quantity: negateDecimal(quantity) }),
    ...(price && { unitPrice: isPriceNegative ? negated(price) : price }),
    ...(taxes && { taxes: taxes.map(negatedLine) }),
    total: negated(total),
  };
}

function negatedLine(line: TaxLine): TaxLine {
  return { ...line, amount: negated(line.amount), ...(line.base && { base: negated(line.base) }) };
}

function negated({ amount, currency }: Money): Money {
  return { amount: negateDecimal(amount), currency };
}
