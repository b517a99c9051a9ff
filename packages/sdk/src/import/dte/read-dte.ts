import type {
  DocumentRecord,
  FiscalReference,
  InstallmentInput,
  RelatedInput,
} from '../../generated/contract.ts';
import { compareDecimals, sumDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import type { ImportOptions } from '../imported.ts';
import { partyOf, type InvoiceParty } from '../parties/invoice-party.ts';
import { seenByPublisher } from '../parties/seen-by-publisher.ts';
import { Refused } from '../refused.ts';
import { required, requiredAmount, requiredDate, requiredTotal } from '../required-value.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { currencyOf } from './dte-currency.ts';
import { detailOf } from './dte-detail.ts';
import { allAt, textAt } from './dte-elements.ts';
import { particularsOf } from './dte-particulars.ts';
import { subtotalOfDte, taxesOfDte } from './dte-taxes.ts';
import { typeOfDte } from './dte-type.ts';

/** Reads the body of a DTE. `externalId` is `dte:<issuer's RUT>:<TipoDTE>:<Folio>`. */
export async function readDte(body: XmlElement, options: ImportOptions): Promise<DocumentRecord> {
  const [header] = allAt(body, 'Encabezado');
  const [identity] = allAt(header, 'IdDoc');
  const [totals] = allAt(header, 'Totales');
  const code = required(textAt(identity, 'TipoDTE'), 'TipoDTE');
  const { type, byBuyer = false } = typeOfDte(code);
  const number = matching(/^\d{1,20}$/, textAt(identity, 'Folio'), 'Folio');
  const rut = matching(
    /^[\d.]{1,12}-[\dK]$/,
    textAt(header, 'Emisor', 'RUTEmisor')?.toUpperCase(),
    'RUTEmisor',
  );
  const currency = currencyOf(textAt(totals, 'TpoMoneda'));
  const total = requiredTotal(textAt(totals, 'MntTotal'), 'MntTotal');
  const { taxes, withholdings } = taxesOfDte(totals, currency);
  const subtotal = subtotalOfDte(totals, taxes, withholdings, total);
  const related = relatedOf(body, rut, type === 'invoice');
  const issueDate = requiredDate(textAt(identity, 'FchEmis'), 'FchEmis');
  const issuer = issuerOf(header, rut);
  return {
    kind: 'document',
    externalId: `dte:${rut}:${code}:${number}`,
    data: {
      type,
      ...seenByPublisher(issuer, recipientOf(header), options, byBuyer ? 'recipient' : 'issuer'),
      number,
      fiscal: folioOf(rut, code, number),
      issueDate,
      ...dueOf(identity, currency, total),
      total: { amount: total, currency },
      ...(subtotal !== undefined && { subtotal: { amount: subtotal, currency } }),
      ...(taxes.length > 0 && { taxes }),
      ...(withholdings.length > 0 && { withholdings }),
      ...(related.length > 0 && { related }),
      ...particularsOf(body, { issueDate, currency, total }),
      ...detailOf(body, code, currency),
    },
  };
}

/** What the SII knows a DTE by. */
function folioOf(rut: string, code: string, number: string): FiscalReference {
  return { scheme: 'folio', value: `${rut}-${code}-${number}` };
}

function matching(pattern: RegExp, text: string | undefined, what: string): string {
  const value = required(text, what);
  if (pattern.test(value)) return value;
  throw new Refused('invalid', `${what} is not written as the SII writes it`);
}

function issuerOf(header: XmlElement | undefined, rut: string): InvoiceParty {
  const name = textAt(header, 'Emisor', 'RznSoc') ?? textAt(header, 'Emisor', 'RznSocEmisor');
  return partyOf([{ scheme: 'rut', value: rut }], { name, country: 'CL' });
}

// A foreigner has a RUT that all foreigners share, and the id of its own country beside it.
function recipientOf(header: XmlElement | undefined): InvoiceParty {
  const foreign = textAt(header, 'Receptor', 'Extranjero', 'NumId');
  return partyOf(
    [
      { scheme: 'rut', value: textAt(header, 'Receptor', 'RUTRecep')?.toUpperCase() },
      { scheme: 'foreign', value: foreign },
    ],
    {
      name: textAt(header, 'Receptor', 'RznSocRecep'),
      country:
        foreign === undefined && allAt(header, 'Receptor', 'Extranjero').length === 0 ? 'CL' : undefined,
    },
  );
}

function dueOf(
  identity: XmlElement | undefined,
  currency: string,
  total: string,
): { dueDate?: string; installments?: InstallmentInput[] } {
  const due = textAt(identity, 'FchVenc');
  const payments = allAt(identity, 'MntPagos').map((part, index) => ({
    number: index + 1,
    dueDate: requiredDate(textAt(part, 'FchPago'), 'FchPago'),
    amount: { amount: requiredAmount(textAt(part, 'MntPago'), 'MntPago'), currency },
  }));
  const whole = compareDecimals(sumDecimals(payments.map(({ amount }) => amount.amount)), total) === 0;
  return {
    ...(due !== undefined && { dueDate: requiredDate(due, 'FchVenc') }),
    ...(payments.length > 0 && whole && { installments: payments }),
  };
}

// Only codes of the SII are documents of the issuer; 801 and above are orders, contracts and the like.
function relatedOf(body: XmlElement, rut: string, refers: boolean): RelatedInput[] {
  const links = allAt(body, 'Referencia').flatMap((reference): RelatedInput[] => {
    const code = textAt(reference, 'TpoDocRef') ?? '';
    const number = textAt(reference, 'FolioRef');
    if (!/^(3[0-9]|4[0-9]|5[56]|6[01]|11[0-2])$/.test(code) || number === undefined) return [];
    const relation = refers ? 'refers_to' : 'corrects';
    if (/^\d{1,20}$/.test(number)) return [{ relation, fiscal: folioOf(rut, code, number) }];
    return [{ relation, externalId: cut(`dte:${rut}:${code}:${number}`, 200)! }];
  });
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()].slice(0, 100);
}
