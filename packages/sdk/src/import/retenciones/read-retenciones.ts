import type { DocumentRecord, TaxLine } from '../../generated/contract.ts';
import { cut } from '../cut.ts';
import { identityOf } from '../cfdi/cfdi-identity.ts';
import { countryByAlpha3 } from '../cfdi/country-codes.ts';
import { toAmount } from '../decimal-text.ts';
import type { ImportOptions } from '../imported.ts';
import { partyOf, type InvoiceParty } from '../parties/invoice-party.ts';
import { seenByPublisher } from '../parties/seen-by-publisher.ts';
import { limited, required, requiredAmount, requiredDate, requiredTotal } from '../required-value.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';

// Peso amounts only: a certificate has no currency of its own.
const currency = 'MXN';

const taxNames = new Map([
  ['01', 'ISR'],
  ['02', 'IVA'],
  ['03', 'IEPS'],
]);

/**
 * Reads a Retenciones 1.0 or 2.0, in which who pays certifies what it kept back from who is paid, and so lowers the claim of
 * the recipient: received it belongs to the receivables, issued to the payables. `externalId` is `cfdi:<UUID in upper case>`.
 */
export async function readRetenciones(root: XmlElement, options: ImportOptions): Promise<DocumentRecord> {
  const issuer = issuerOf(childOf(root, 'Emisor'));
  const recipient = recipientOf(childOf(root, 'Receptor'));
  const { externalId, fiscal } = await identityOf(root, issuer.taxId);
  const totals = required(childOf(root, 'Totales'), 'Totales');
  const number = attributeOf(root, 'FolioInt');
  const withholdings = childrenOf(totals, 'ImpRetenidos').map(withholdingOf);
  const description = cut(attributeOf(root, 'DescRetenc'), 1000);
  return {
    kind: 'document',
    externalId,
    data: {
      type: 'withholding_certificate',
      ...seenByPublisher(issuer, recipient, options, 'recipient'),
      ...(number !== undefined && { number: limited(number, 100, 'FolioInt') }),
      ...(fiscal && { fiscal }),
      issueDate: requiredDate(attributeOf(root, 'FechaExp'), 'FechaExp'),
      total: {
        amount: requiredTotal(either(totals, 'montoTotRet', 'MontoTotRet'), 'montoTotRet'),
        currency,
      },
      ...(withholdings.length > 0 && { withholdings }),
      ...(description !== undefined && { description }),
    },
  };
}

function issuerOf(element: XmlElement | undefined): InvoiceParty & { taxId: string } {
  const taxId = required(either(element, 'RFCEmisor', 'RfcE'), 'the RFC of the Emisor');
  const name = attributeOf(element, 'NomDenRazSocE');
  return { ...partyOf([{ scheme: 'rfc', value: taxId }], { name, country: 'MX' }), taxId };
}

function recipientOf(element: XmlElement | undefined): InvoiceParty {
  const national = element && childOf(element, 'Nacional');
  if (national) {
    const taxId = required(either(national, 'RFCRecep', 'RfcR'), 'the RFC of the Receptor');
    const name = attributeOf(national, 'NomDenRazSocR');
    return partyOf([{ scheme: 'rfc', value: taxId }], { name, country: 'MX' });
  }
  const foreign = element && childOf(element, 'Extranjero');
  return partyOf([{ scheme: 'foreign', value: either(foreign, 'NumRegIdTrib', 'NumRegIdTribR') }], {
    name: attributeOf(foreign, 'NomDenRazSocR'),
    country: countryByAlpha3(attributeOf(foreign, 'ResidenciaFiscal') ?? ''),
  });
}

function withholdingOf(line: XmlElement): TaxLine {
  const code = (either(line, 'Impuesto', 'ImpuestoRet') ?? '').slice(-2);
  const base = toAmount(attributeOf(line, 'BaseRet') ?? '');
  const amount = requiredAmount(either(line, 'montoRet', 'MontoRet'), 'montoRet of an ImpRetenidos');
  return {
    tax: taxNames.get(code) ?? 'Impuesto',
    ...(base !== undefined && { base: { amount: base, currency } }),
    amount: { amount, currency },
  };
}

// The second edition begins its names with a capital.
function either(element: XmlElement | undefined, first: string, second: string): string | undefined {
  return attributeOf(element, first) ?? attributeOf(element, second);
}
