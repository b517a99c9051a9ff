import type { DocumentLine } from '../../generated/contract.ts';
import { divided } from '../decimal-text.ts';
import { documentLines, type WrittenLine } from '../detail/document-line.ts';
import { netDiscount } from '../detail/price-changes.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { writtenChanges } from './cii-changes.ts';
import { allAt, amountAt, at, textAt } from './cii-elements.ts';

/** Lines that only head or explain others, whose sum is in those (Factur-X, EXT-FR-FE and BT-X-8). */
const noSums = ['GROUP', 'INFORMATION'];

/** `IncludedSupplyChainTradeLineItem`. Their taxes have no amount. */
export function linesOf(transaction: XmlElement | undefined, currency: string): { lines?: DocumentLine[] } {
  const items = allAt(transaction, 'IncludedSupplyChainTradeLineItem').filter(
    (item) => !noSums.includes(textAt(item, 'AssociatedDocumentLineDocument', 'LineStatusReasonCode') ?? ''),
  );
  return documentLines(
    items.map((item) => writtenLine(item, currency)),
    currency,
  );
}

function writtenLine(item: XmlElement, currency: string): WrittenLine {
  const product = at(item, 'SpecifiedTradeProduct');
  const price = at(item, 'SpecifiedLineTradeAgreement', 'NetPriceProductTradePrice');
  const quantity = at(item, 'SpecifiedLineTradeDelivery', 'BilledQuantity');
  const settlement = at(item, 'SpecifiedLineTradeSettlement');
  return {
    code: textAt(product, 'SellerAssignedID') ?? textAt(product, 'GlobalID'),
    name: textAt(product, 'Name'),
    detail: textAt(product, 'Description'),
    quantity: textAt(item, 'SpecifiedLineTradeDelivery', 'BilledQuantity'),
    unit: attributeOf(quantity, 'unitCode'),
    price: divided(amountAt(price, currency, 'ChargeAmount'), textAt(price, 'BasisQuantity')),
    discount: netDiscount(writtenChanges(settlement, currency)),
    total: amountAt(settlement, currency, 'SpecifiedTradeSettlementLineMonetarySummation', 'LineTotalAmount'),
  };
}
