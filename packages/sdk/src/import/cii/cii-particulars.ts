import type { DocumentInput } from '../../generated/contract.ts';
import { addresses, type WrittenAddress } from '../detail/addresses.ts';
import { exchange } from '../detail/exchange.ts';
import { paymentTerms, toDays, type OfDocument, type WrittenEarlyPayment } from '../detail/payment-terms.ts';
import { texts } from '../detail/texts.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { allAt, amountAt, at, dateAt, textAt } from './cii-elements.ts';

/** What a document says beside its figures: terms, addresses, exchange rate, notes, and what it belongs to. */
export function particularsOf(
  root: XmlElement,
  document: OfDocument,
): Pick<
  DocumentInput,
  'paymentTerms' | 'addresses' | 'exchangeRate' | 'notes' | 'project' | 'costCentre' | 'reference'
> {
  const transaction = at(root, 'SupplyChainTradeTransaction');
  const agreement = at(transaction, 'ApplicableHeaderTradeAgreement');
  const settlement = at(transaction, 'ApplicableHeaderTradeSettlement');
  const receiver = at(transaction, 'ApplicableHeaderTradeDelivery', 'ShipToTradeParty');
  const notes = allAt(root, 'ExchangedDocument', 'IncludedNote', 'Content').map(textOf);
  return {
    ...termsOf(settlement, document),
    ...addresses(
      addressOf(at(agreement, 'BuyerTradeParty', 'PostalTradeAddress')),
      addressOf(at(receiver, 'PostalTradeAddress'), textAt(receiver, 'Name')),
    ),
    ...exchange(
      ['TaxApplicableTradeCurrencyExchange', 'InvoiceApplicableTradeCurrencyExchange']
        .flatMap((name) => allAt(settlement, name))
        .map((one) => ({
          from: textAt(one, 'SourceCurrencyCode'),
          to: textAt(one, 'TargetCurrencyCode'),
          rate: textAt(one, 'ConversionRate'),
        })),
      document.currency,
    ),
    ...texts({
      reference:
        textAt(agreement, 'BuyerOrderReferencedDocument', 'IssuerAssignedID') ??
        textAt(agreement, 'BuyerReference'),
      project: textAt(agreement, 'SpecifiedProcuringProject', 'ID'),
      costCentre: textAt(settlement, 'ReceivableSpecifiedTradeAccountingAccount', 'ID'),
      notes: notes.filter((text) => text !== undefined).join('\n'),
    }),
  };
}

function termsOf(settlement: XmlElement | undefined, document: OfDocument) {
  const terms = allAt(settlement, 'SpecifiedTradePaymentTerms');
  const early = terms.flatMap((term) =>
    allAt(term, 'ApplicableTradePaymentDiscountTerms').map((discount) =>
      earlyOf(discount, document.currency, dateAt(term, 'DueDateDateTime', 'DueDateDateTime')),
    ),
  );
  return paymentTerms(
    terms.flatMap((term) => allAt(term, 'Description').map(textOf)),
    { early },
    document,
  );
}

const daysOf: Partial<Record<string, number>> = { DAY: 1, WEE: 7 };

// A period begins on the day that is given, or on that of issue; a day without one is the last, and without either it is the due date.
function earlyOf(discount: XmlElement, currency: string, dueDate: string | undefined): WrittenEarlyPayment {
  const day = dateAt(discount, 'BasisDateTime', 'BasisDateTime');
  const period = at(discount, 'BasisPeriodMeasure');
  const length = toDays(textOf(period));
  const unit = daysOf[attributeOf(period, 'unitCode') ?? ''];
  const hasPeriod = length !== undefined && unit !== undefined;
  return {
    ...(hasPeriod ? { from: day, days: length * unit } : { until: day ?? dueDate }),
    percent: textAt(discount, 'CalculationPercent'),
    base: amountAt(discount, currency, 'BasisAmount'),
    amount: amountAt(discount, currency, 'ActualDiscountAmount'),
  };
}

function addressOf(address: XmlElement | undefined, name?: string): WrittenAddress | undefined {
  if (!address) return undefined;
  return {
    name,
    street: ['LineOne', 'LineTwo', 'LineThree'].map((line) => textAt(address, line)),
    city: textAt(address, 'CityName'),
    region: textAt(address, 'CountrySubDivisionName'),
    postalCode: textAt(address, 'PostcodeCode'),
    country: textAt(address, 'CountryID'),
  };
}
