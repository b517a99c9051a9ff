import type { DocumentInput } from '../../generated/contract.ts';
import { isCalendarDate } from '../../account/calendar.ts';
import { subtractDecimals } from '../../money/index.ts';
import { addresses, type WrittenAddress } from '../detail/addresses.ts';
import { exchange } from '../detail/exchange.ts';
import { paymentTerms, type OfDocument, type WrittenEarlyPayment } from '../detail/payment-terms.ts';
import { texts } from '../detail/texts.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { toAmount } from '../decimal-text.ts';
import { isEarlyPayment } from './ubl-due.ts';
import { aggregate, allAggregates, allBasic, amountIn, basic, basicText } from './ubl-namespaces.ts';

/** What a document says beside its figures: terms, addresses, exchange rate, notes, and what it belongs to. */
export function particularsOf(
  root: XmlElement,
  document: OfDocument,
): Pick<
  DocumentInput,
  | 'paymentTerms'
  | 'addresses'
  | 'exchangeRate'
  | 'baseTotal'
  | 'notes'
  | 'project'
  | 'costCentre'
  | 'reference'
> {
  return {
    ...termsOf(root, document),
    ...addresses(
      billing(aggregate(root, 'AccountingCustomerParty', 'Party')),
      shipping(aggregate(root, 'Delivery')),
    ),
    ...exchangeOf(root, document.currency),
    ...texts({
      reference: basicText(aggregate(root, 'OrderReference'), 'ID') ?? basicText(root, 'BuyerReference'),
      project: projectOf(root),
      costCentre: basicText(root, 'AccountingCost'),
      notes: notesOf(root),
    }),
  };
}

function termsOf(root: XmlElement, document: OfDocument) {
  const terms = allAggregates(root, 'PaymentTerms');
  const early = terms.filter(isEarlyPayment).map((term) => earlyOf(term, document));
  // Peru's way of payment: "Contado" or "Credito", whose parts are installments.
  const ways = terms
    .filter((term) => /^FormaPago$/i.test(basicText(term, 'ID') ?? ''))
    .map((term) => basicText(term, 'PaymentMeansID'))
    .filter((way) => way !== undefined && !/^Cuota/i.test(way));
  const notes = terms.flatMap((term) => allBasic(term, 'Note').map(textOf));
  return paymentTerms([...new Set([...ways, ...notes])], { early }, document);
}

function earlyOf(term: XmlElement, { currency, total }: OfDocument): WrittenEarlyPayment {
  const dates = [
    basicText(aggregate(term, 'SettlementPeriod'), 'EndDate'),
    basicText(term, 'PaymentDueDate'),
  ];
  const asked = toAmount(amountIn(term, 'Amount', currency) ?? '');
  return {
    until: dates.find((date) => date !== undefined && isCalendarDate(date)),
    percent: basicText(term, 'SettlementDiscountPercent'),
    // Belgium writes what is left to be paid.
    amount:
      amountIn(term, 'SettlementDiscountAmount', currency) ??
      (asked === undefined ? undefined : subtractDecimals(total, asked)),
  };
}

function billing(party: XmlElement | undefined): WrittenAddress | undefined {
  const places = [
    aggregate(party, 'PostalAddress'),
    aggregate(party, 'PartyTaxScheme', 'RegistrationAddress'),
    aggregate(party, 'PhysicalLocation', 'Address'),
    aggregate(party, 'PartyLegalEntity', 'RegistrationAddress'),
  ];
  return places.map(addressOf).find((one) => one?.city !== undefined || one?.street.some((part) => part));
}

function shipping(delivery: XmlElement | undefined): WrittenAddress | undefined {
  const place = addressOf(aggregate(delivery, 'DeliveryLocation', 'Address'));
  return place && { ...place, name: basicText(aggregate(delivery, 'DeliveryParty', 'PartyName'), 'Name') };
}

function addressOf(address: XmlElement | undefined): WrittenAddress | undefined {
  if (!address) return undefined;
  const text = (name: string) => basicText(address, name);
  return {
    street: [
      [text('StreetName'), text('BuildingNumber')].filter(Boolean).join(' '),
      text('AdditionalStreetName'),
      text('CitySubdivisionName'),
      ...allAggregates(address, 'AddressLine').map((line) => basicText(line, 'Line')),
    ],
    city: text('CityName') ?? text('District'),
    region: text('CountrySubentity'),
    postalCode: text('PostalZone'),
    country: basicText(aggregate(address, 'Country'), 'IdentificationCode'),
  };
}

// UBL multiplies unless it says otherwise, and a rate that is to be divided by would not come out even.
function exchangeOf(root: XmlElement, currency: string) {
  const rates = [
    'TaxExchangeRate',
    'PaymentExchangeRate',
    'PaymentAlternativeExchangeRate',
    'PricingExchangeRate',
  ]
    .flatMap((name) => allAggregates(root, name))
    .filter((rate) => !/divide/i.test(basicText(rate, 'MathematicOperatorCode') ?? ''))
    .map((rate) => ({
      from: basicText(rate, 'SourceCurrencyCode'),
      to: basicText(rate, 'TargetCurrencyCode'),
      rate: basicText(rate, 'CalculationRate'),
    }));
  const alternative = basic(aggregate(root, 'LegalMonetaryTotal'), 'PayableAlternativeAmount');
  return exchange(rates, currency, {
    currency: attributeOf(alternative, 'currencyID'),
    amount: textOf(alternative),
  });
}

// A credit note has no element for it: a reference with code 50 of UN/CEFACT 1001 stands for it (EN 16931, BT-11).
function projectOf(root: XmlElement): string | undefined {
  const other = allAggregates(root, 'AdditionalDocumentReference').find(
    (reference) => basicText(reference, 'DocumentTypeCode') === '50',
  );
  return basicText(aggregate(root, 'ProjectReference'), 'ID') ?? basicText(other, 'ID');
}

// SUNAT's catalogue 52: 1000 is the amount in words, which says nothing new; nor do Colombia's figures in one word, of which a CUFE is made.
// EN 16931 writes a code of UN/CEFACT 4451 before the text.
function notesOf(root: XmlElement): string | undefined {
  const notes = allBasic(root, 'Note').filter((note) => attributeOf(note, 'languageLocaleID') !== '1000');
  return notes
    .map((note) => textOf(note)?.replace(/^#[A-Z]{3}#/, ''))
    .filter((text) => text !== undefined && !/^\S{60,}$/.test(text))
    .join('\n');
}
