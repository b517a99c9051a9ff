import type { DocumentInput } from '../../generated/contract.ts';
import { addresses, type WrittenAddress } from '../detail/addresses.ts';
import { exchange } from '../detail/exchange.ts';
import { paymentTerms, type OfDocument } from '../detail/payment-terms.ts';
import { texts } from '../detail/texts.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';

const legends = 'http://www.sat.gob.mx/leyendasFiscales';

/** What a document says beside its figures: terms, the address that CFDI 3.2 has, what its currency costs in pesos, legends. */
export function particularsOf(
  root: XmlElement,
  document: OfDocument,
): Pick<DocumentInput, 'paymentTerms' | 'addresses' | 'exchangeRate' | 'notes'> {
  const method = attributeOf(root, 'MetodoPago');
  return {
    ...paymentTerms(
      [attributeOf(root, 'CondicionesDePago')],
      // Paid at once or in parts; CFDI 3.2 has the means of payment here.
      { code: /^P(UE|PD)$/.test(method ?? '') ? method : undefined },
      document,
    ),
    ...addresses(addressOf(childOf(childOf(root, 'Receptor'), 'Domicilio')), undefined),
    ...exchange(
      [{ from: document.currency, to: 'MXN', rate: attributeOf(root, 'TipoCambio') }],
      document.currency,
    ),
    ...texts({ notes: legendsOf(root) }),
  };
}

function addressOf(home: XmlElement | undefined): WrittenAddress | undefined {
  const text = (name: string) => attributeOf(home, name);
  return (
    home && {
      street: [
        [text('Calle'), text('NoExterior'), text('NoInterior')].filter(Boolean).join(' '),
        text('Colonia'),
      ],
      city: text('Municipio') ?? text('Localidad'),
      region: text('Estado'),
      postalCode: text('CodigoPostal'),
      country: /^m[eé]x/i.test(text('Pais') ?? '') ? 'MX' : undefined,
    }
  );
}

function legendsOf(root: XmlElement): string {
  return childrenOf(root, 'Complemento')
    .flatMap((complement) => childrenOf(complement, 'LeyendasFiscales', legends))
    .flatMap((list) => childrenOf(list, 'Leyenda'))
    .map((legend) => attributeOf(legend, 'textoLeyenda'))
    .filter((text) => text !== undefined)
    .join('\n');
}
