import type { DocumentRecord, TaxLine } from '../../generated/contract.ts';
import { compareDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import { percentToRate, toAmount } from '../decimal-text.ts';
import { partsOfTotal } from '../detail/parts-of-total.ts';
import type { ImportOptions } from '../imported.ts';
import { keyOfParty } from '../parties/partner-of.ts';
import { seenByPublisher } from '../parties/seen-by-publisher.ts';
import { positiveDocument } from '../positive-document.ts';
import { limited, required, requiredAmount, requiredCurrency } from '../required-value.ts';
import { typeOfCode } from '../unece-1001.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { changesOf } from './cii-changes.ts';
import { allAt, at, dateAt, textAt } from './cii-elements.ts';
import { linesOf } from './cii-lines.ts';
import { particularsOf } from './cii-particulars.ts';
import { ciiParty } from './cii-party.ts';

/**
 * Reads a Cross Industry Invoice. `externalId` is `cii:<issuer's identifier>:<type code>:<ID>`; `total` is
 * `DuePayableAmount`, prepayments taken off and rounding included.
 */
export async function readCii(root: XmlElement, options: ImportOptions): Promise<DocumentRecord> {
  const document = at(root, 'ExchangedDocument');
  const transaction = at(root, 'SupplyChainTradeTransaction');
  const agreement = at(transaction, 'ApplicableHeaderTradeAgreement');
  const settlement = at(transaction, 'ApplicableHeaderTradeSettlement');
  const sums = at(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation');
  const issuer = ciiParty(at(agreement, 'SellerTradeParty'));
  const recipient = ciiParty(at(agreement, 'BuyerTradeParty'));
  const id = limited(required(textAt(document, 'ID'), 'ID'), 100, 'ID');
  const typeCode = limited(textAt(document, 'TypeCode') ?? '380', 20, 'TypeCode');
  const currency = requiredCurrency(textAt(settlement, 'InvoiceCurrencyCode'), 'InvoiceCurrencyCode');
  const total = requiredAmount(
    textAt(sums, 'DuePayableAmount') ?? textAt(sums, 'GrandTotalAmount'),
    'DuePayableAmount',
  );
  const taxes = allAt(settlement, 'ApplicableTradeTax').flatMap((tax) => taxLine(tax, currency));
  const changes = changesOf(settlement, currency);
  const key = await keyOfParty(issuer, 'issuer');
  const type = typeOfCode(typeCode);
  const related = allAt(settlement, 'InvoiceReferencedDocument', 'IssuerAssignedID').flatMap((one) => {
    const number = one.text.trim();
    if (number === '' || number.length > 100) return [];
    return [{ relation: relationOf(type), externalId: `cii:${key}:380:${number}` } as const];
  });
  const dueDate = dueDateOf(settlement);
  const issueDate = required(dateAt(document, 'IssueDateTime', 'IssueDateTime'), 'IssueDateTime');
  return {
    kind: 'document',
    externalId: `cii:${key}:${typeCode}:${id}`,
    data: positiveDocument({
      type,
      ...seenByPublisher(issuer, recipient, options),
      number: id,
      issueDate,
      ...(dueDate !== undefined && { dueDate }),
      total: { amount: total, currency },
      ...partsOfTotal({
        currency,
        total,
        withTaxes: textAt(sums, 'GrandTotalAmount'),
        prepaid: textAt(sums, 'TotalPrepaidAmount'),
        rounding: textAt(sums, 'RoundingAmount'),
        subtotals: [textAt(sums, 'TaxBasisTotalAmount')],
        taxes,
        changes,
      }),
      ...changes,
      ...(taxes.length > 0 && { taxes }),
      ...(related.length > 0 && { related: related.slice(0, 100) }),
      ...particularsOf(root, { issueDate, currency, total }),
      ...linesOf(transaction, currency),
    }),
  };
}

function relationOf(type: string): 'corrects' | 'refers_to' {
  return type === 'invoice' ? 'refers_to' : 'corrects';
}

// Without amounts of their own, the whole is due on the last of several dates.
function dueDateOf(settlement: XmlElement | undefined): string | undefined {
  return allAt(settlement, 'SpecifiedTradePaymentTerms')
    .map((terms) => dateAt(terms, 'DueDateDateTime', 'DueDateDateTime'))
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

function taxLine(tax: XmlElement, currency: string): TaxLine[] {
  const calculated = textAt(tax, 'CalculatedAmount');
  if (calculated === undefined) return [];
  const amount = requiredAmount(calculated, 'CalculatedAmount');
  const base = toAmount(textAt(tax, 'BasisAmount') ?? '');
  const rate = percentToRate(textAt(tax, 'RateApplicablePercent') ?? textAt(tax, 'ApplicablePercent') ?? '');
  if (rate === undefined && compareDecimals(amount, '0') === 0) return [];
  return [
    {
      tax: cut(textAt(tax, 'TypeCode'), 50) ?? 'VAT',
      ...(rate !== undefined && { rate }),
      ...(base !== undefined && { base: { amount: base, currency } }),
      amount: { amount, currency },
    },
  ];
}
