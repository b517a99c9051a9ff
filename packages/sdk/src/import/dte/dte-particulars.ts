import type { DocumentInput } from '../../generated/contract.ts';
import { addresses, type WrittenAddress } from '../detail/addresses.ts';
import { exchange } from '../detail/exchange.ts';
import { paymentTerms, type OfDocument } from '../detail/payment-terms.ts';
import { texts } from '../detail/texts.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { currencyOf, isCurrency } from './dte-currency.ts';
import { allAt, textAt } from './dte-elements.ts';

// SII, field FmaPago.
const ways: Partial<Record<string, string>> = { 1: 'Contado', 2: 'Crédito', 3: 'Sin costo' };

/** What a document says beside its figures: terms, addresses, exchange rate, and what it belongs to. */
export function particularsOf(
  body: XmlElement,
  document: OfDocument,
): Pick<
  DocumentInput,
  'paymentTerms' | 'addresses' | 'exchangeRate' | 'baseTotal' | 'salesperson' | 'branch' | 'reference'
> {
  const [header] = allAt(body, 'Encabezado');
  const [receiver] = allAt(header, 'Receptor');
  const [transport] = allAt(header, 'Transporte');
  const order = allAt(body, 'Referencia').find((one) => textAt(one, 'TpoDocRef') === '801');
  const [identity] = allAt(header, 'IdDoc');
  return {
    ...paymentTerms(
      [textAt(identity, 'TermPagoGlosa') ?? ways[textAt(identity, 'FmaPago') ?? '']],
      { code: textAt(identity, 'TermPagoCdg') },
      document,
    ),
    ...addresses(addressOf(receiver, 'Recep'), addressOf(transport, 'Dest')),
    ...exchangeOf(header, document.currency),
    ...texts({
      reference: textAt(order, 'FolioRef'),
      salesperson: textAt(header, 'Emisor', 'CdgVendedor'),
      branch: textAt(header, 'Emisor', 'Sucursal'),
    }),
  };
}

function addressOf(element: XmlElement | undefined, suffix: 'Recep' | 'Dest'): WrittenAddress | undefined {
  const [commune, city] = [textAt(element, `Cmna${suffix}`), textAt(element, `Ciudad${suffix}`)];
  return (
    element && {
      street: [textAt(element, `Dir${suffix}`), city === undefined || city === commune ? undefined : commune],
      city: city ?? commune,
    }
  );
}

// Of an export the pesos that it is worth; a paper in pesos may tell what it is in another currency, which is nobody's books.
function exchangeOf(header: XmlElement | undefined, currency: string) {
  const other = allAt(header, 'OtraMoneda').find((one) => {
    const word = textAt(one, 'TpoMoneda');
    return isCurrency(word) && currencyOf(word) === 'CLP';
  });
  if (!other) return {};
  return exchange([{ from: currency, to: 'CLP', rate: textAt(other, 'TpoCambio') }], currency, {
    currency: 'CLP',
    amount: textAt(other, 'MntTotOtrMnda'),
  });
}
