import type {
  AllocationInput,
  DocumentInput,
  DocumentRecord,
  RelatedInput,
  TaxLine,
} from '../../generated/contract.ts';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
} from '../../money/index.ts';
import { cut } from '../cut.ts';
import { percentToRate, toAmount } from '../decimal-text.ts';
import type { ImportOptions } from '../imported.ts';
import { keyOfParty } from '../parties/partner-of.ts';
import { seenByPublisher } from '../parties/seen-by-publisher.ts';
import { limited, required, requiredCurrency, requiredDate, requiredTotal } from '../required-value.ts';
import { idOfReference, numberOf, ublExternalId, type UblIdentity } from '../ubl/ubl-identity.ts';
import { aggregate, basic, basicText } from '../ubl/ubl-namespaces.ts';
import { namedBy } from '../ubl/ubl-related.ts';
import { ublParty } from '../ubl/ubl-party.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/xml-element.ts';

// What differs between the two. Who pays keeps a retención back and certifies it to who is paid; a percepción is collected by who is paid
// and certified to who pays. Codes are of SUNAT's catalogue 01.
const kinds = {
  Retention: { typeCode: '20', creditor: 'recipient', tax: 'Retención IGV', beside: 'SUNATTotalPaid' },
  Perception: { typeCode: '40', creditor: 'issuer', tax: 'Percepción IGV', beside: 'SUNATTotalCashed' },
} as const;

/**
 * Reads a comprobante de retención as a withholding certificate that settles what was kept back of each invoice that it names; and one of
 * percepción as a receipt, because what is collected on top of an invoice and paid with it leaves the account as it was. `externalId` is
 * `ubl:<RUC of the agent>:<20 or 40>:<ID>`. Its own amounts are in soles, those of the invoices may be in another currency.
 */
export async function readCertificate(
  root: XmlElement,
  kind: keyof typeof kinds,
  options: ImportOptions,
): Promise<DocumentRecord> {
  const { typeCode, creditor } = kinds[kind];
  const agent = ublParty(undefined, aggregate(root, 'AgentParty'));
  const receiver = ublParty(undefined, aggregate(root, 'ReceiverParty'));
  const issuerTaxId = await keyOfParty(agent, 'issuer');
  const id = limited(required(basicText(root, 'ID'), 'ID'), 100, 'ID');
  const currency = requiredCurrency(
    attributeOf(basic(root, 'TotalInvoiceAmount'), 'currencyID'),
    'currencyID of TotalInvoiceAmount',
  );
  const amount = requiredTotal(basicText(root, 'TotalInvoiceAmount'), 'TotalInvoiceAmount');
  const seller = await keyOfParty(creditor === 'issuer' ? agent : receiver, 'seller');
  const invoices = invoicesOf(root, kind, seller);
  const tax = taxOf(root, kind, amount, currency);
  const notes = cut(basicText(root, 'Note'), 4000);
  return {
    kind: 'document',
    externalId: ublExternalId({ issuerTaxId, typeCode, id }),
    data: {
      ...typeAndTaxes(kind, tax),
      ...seenByPublisher(agent, receiver, options, creditor),
      ...numberOf(id),
      fiscal: { scheme: 'sunat', value: `${issuerTaxId}-${typeCode}-${id}` },
      issueDate: requiredDate(basicText(root, 'IssueDate'), 'IssueDate'),
      total: { amount, currency },
      ...settledOrNamed(kind, invoices, currency),
      ...(notes !== undefined && { notes }),
    },
  };
}

function typeAndTaxes(
  kind: keyof typeof kinds,
  tax: TaxLine,
): Pick<DocumentInput, 'type' | 'taxes' | 'withholdings'> {
  return kind === 'Retention'
    ? { type: 'withholding_certificate', withholdings: [tax] }
    : { type: 'receipt', taxes: [tax] };
}

function taxOf(root: XmlElement, kind: keyof typeof kinds, amount: string, currency: string): TaxLine {
  const { tax, beside } = kinds[kind];
  const rate = percentToRate(textAt(root, `SUNAT${kind}Percent`) ?? '');
  const other = toAmount(textAt(root, beside) ?? '');
  // What was paid holds what was kept back no more, and what was collected already.
  const base =
    other === undefined ? undefined : addDecimals(other, kind === 'Retention' ? amount : `-${amount}`);
  const makes =
    base !== undefined &&
    rate !== undefined &&
    compareDecimals(multiplyDecimals(base, rate, 2), multiplyDecimals(amount, '1', 2)) === 0;
  return {
    tax,
    ...(rate !== undefined && { rate }),
    ...(makes && { base: { amount: base, currency } }),
    amount: { amount, currency },
  };
}

/** An invoice that a certificate names, with what was kept back or collected of it. */
interface CertifiedInvoice {
  identity: UblIdentity;
  currency: string | undefined;
  amount: string | undefined;
  /** Soles for one of the invoice's currency. */
  rate: string | undefined;
}

function invoicesOf(root: XmlElement, kind: keyof typeof kinds, issuerTaxId: string): CertifiedInvoice[] {
  const references = root.children.filter(({ name }) => name === `SUNAT${kind}DocumentReference`);
  return references.slice(0, 1000).flatMap((reference) => {
    const typeCode = cut(attributeOf(basic(reference, 'ID'), 'schemeID'), 20) ?? '01';
    const id = idOfReference(basicText(reference, 'ID') ?? '', issuerTaxId);
    if (id === '' || id.length > 100) return [];
    const information = reference.children.find(({ name }) => name === `SUNAT${kind}Information`);
    const exchange = aggregate(information, 'ExchangeRate');
    return [
      {
        identity: { issuerTaxId, typeCode, id },
        currency: attributeOf(basic(reference, 'TotalInvoiceAmount'), 'currencyID'),
        amount: toAmount(textAt(information, `SUNAT${kind}Amount`) ?? ''),
        rate: basicText(exchange, 'CalculationRate'),
      },
    ];
  });
}

function settledOrNamed(
  kind: keyof typeof kinds,
  invoices: readonly CertifiedInvoice[],
  currency: string,
): Pick<DocumentInput, 'allocations' | 'related'> {
  const links = invoices.map(({ identity }): RelatedInput => ({
    relation: 'certifies',
    ...namedBy(undefined, identity),
  }));
  const related = [...new Map(links.map((link) => [JSON.stringify(link), link])).values()].slice(0, 100);
  const allocations =
    kind === 'Retention' ? invoices.flatMap((invoice) => allocationOf(invoice, currency)) : [];
  return {
    ...(allocations.length > 0 && { allocations }),
    ...(related.length > 0 && { related }),
  };
}

// Of an invoice in another currency what was kept back in soles is a part by the rate of the day on which it was paid.
function allocationOf(
  { identity, currency, amount, rate = '' }: CertifiedInvoice,
  ofCertificate: string,
): AllocationInput[] {
  const { fiscal, externalId } = namedBy(undefined, identity);
  const invoice = fiscal ? { fiscal } : { document: externalId! };
  if (amount === undefined || compareDecimals(amount, '0') <= 0) return [];
  const kept = { amount, currency: ofCertificate };
  if (currency === undefined || currency === ofCertificate) return [{ ...invoice, amount: kept }];
  if (!isDecimal(rate) || compareDecimals(rate, '0') <= 0) return [];
  const part = divideDecimals(amount, rate, 2);
  return compareDecimals(part, '0') > 0
    ? [{ ...invoice, amount: { amount: part, currency }, paid: kept, rate: plainRate(rate) }]
    : [];
}

function plainRate(rate: string): string {
  return multiplyDecimals(rate, '1', 6).replace(/\.?0+$/, '');
}

// SUNAT's own components stand in a namespace of their own, which writers confuse with that of UBL.
function textAt(element: XmlElement | undefined, name: string): string | undefined {
  return textOf(element?.children.find((child) => child.name === name));
}
