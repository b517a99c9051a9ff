import type { DocumentLine } from '../../generated/contract.ts';
import { divided } from '../decimal-text.ts';
import { documentLines, type WrittenLine } from '../detail/document-line.ts';
import { netDiscount } from '../detail/price-changes.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { writtenChange } from './ubl-changes.ts';
import type { UblKind } from './ubl-identity.ts';
import { aggregate, allAggregates, amountIn, basic, basicText } from './ubl-namespaces.ts';
import { isFreeOfCharge, taxesOfLine } from './ubl-taxes.ts';

const quantities = {
  Invoice: 'InvoicedQuantity',
  CreditNote: 'CreditedQuantity',
  DebitNote: 'DebitedQuantity',
};

/** `InvoiceLine`, `CreditNoteLine` or `DebitNoteLine`; what is given away comes to nothing. */
export function linesOf(root: XmlElement, kind: UblKind, currency: string): { lines?: DocumentLine[] } {
  return documentLines(
    allAggregates(root, `${kind}Line`).map((line) => writtenLine(line, quantities[kind], currency)),
    currency,
  );
}

function writtenLine(line: XmlElement, quantityName: string, currency: string): WrittenLine {
  const item = aggregate(line, 'Item');
  const price = aggregate(line, 'Price');
  const quantity = basic(line, quantityName);
  const total = amountIn(line, 'LineExtensionAmount', currency);
  return {
    code:
      basicText(aggregate(item, 'SellersItemIdentification'), 'ID') ??
      basicText(aggregate(item, 'StandardItemIdentification'), 'ID'),
    name: basicText(item, 'Name'),
    detail: basicText(item, 'Description'),
    quantity: basicText(line, quantityName),
    unit: attributeOf(quantity, 'unitCode'),
    price: divided(amountIn(price, 'PriceAmount', currency), basicText(price, 'BaseQuantity')),
    discount: netDiscount(allAggregates(line, 'AllowanceCharge').map((one) => writtenChange(one, currency))),
    taxes: taxesOfLine(line, currency),
    total: total !== undefined && isFreeOfCharge(line) ? '0' : total,
  };
}
