import { percentToRate } from '../decimal-text.ts';
import { priceChanges, type PriceChanges, type WrittenChange } from '../detail/price-changes.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { allAt, amountAt, textAt } from './cii-elements.ts';

/** Discounts, charges and the cost of transport on a whole document. */
export function changesOf(settlement: XmlElement | undefined, currency: string): PriceChanges {
  const transport = allAt(settlement, 'SpecifiedLogisticsServiceCharge').map((one) => ({
    isCharge: true,
    amount: amountAt(one, currency, 'AppliedAmount'),
    description: textAt(one, 'Description'),
  }));
  return priceChanges([...writtenChanges(settlement, currency), ...transport], currency);
}

/** Every `SpecifiedTradeAllowanceCharge` of the document or of a line. */
export function writtenChanges(settlement: XmlElement | undefined, currency: string): WrittenChange[] {
  return allAt(settlement, 'SpecifiedTradeAllowanceCharge').map((one) => ({
    isCharge: textAt(one, 'ChargeIndicator', 'Indicator') === 'true',
    amount: amountAt(one, currency, 'ActualAmount'),
    description: textAt(one, 'Reason'),
    rate: percentToRate(textAt(one, 'CalculationPercent') ?? ''),
  }));
}
