import { Refused } from '../refused.ts';
import { attributeOf, type XmlElement } from './xml-element.ts';

/** URIs of the namespaces whose documents are read, and the version that belongs to each. */
export const cfdiVersions: ReadonlyMap<string, string> = new Map([
  ['http://www.sat.gob.mx/cfd/3', '3.3'],
  ['http://www.sat.gob.mx/cfd/4', '4.0'],
]);

const ublSchema = 'urn:oasis:names:specification:ubl:schema:xsd:';

// What else is seen in the same folders, by namespace and name of the root element.
const strangers: [namespace: RegExp, root: RegExp, what: string][] = [
  [/^http:\/\/www\.sat\.gob\.mx\/cfd\/2$/, /./, 'a Mexican CFD 2'],
  [
    /^http:\/\/www\.sat\.gob\.mx\/esquemas\/retencionpago\//,
    /./,
    'a Mexican withholding certificate (Retenciones)',
  ],
  [/^http:\/\/www\.sii\.cl\/SiiDte/, /./, 'a Chilean e-invoice (DTE)'],
  [/^urn:iso:std:iso:20022:tech:xsd:camt\./, /./, 'a bank statement (ISO 20022 camt)'],
  [/^urn:iso:std:iso:20022:/, /./, 'an ISO 20022 message'],
  [/^http:\/\/www\.portalfiscal\.inf\.br\/nfe/, /./, 'a Brazilian e-invoice (NF-e)'],
  [/^urn:un:unece:uncefact:data:standard:CrossIndustry/, /./, 'an UN/CEFACT Cross Industry Invoice'],
  [/fatturapa/, /./, 'an Italian e-invoice (FatturaPA)'],
  [/./, /^Facturae$/, 'a Spanish Facturae'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, /./, 'a web page'],
  [/^$/, /^html$/i, 'a web page'],
  [/^$/, /^OFX$/, 'an OFX bank statement'],
  [/^$/, /^(DTE|EnvioDTE|AEC)$/, 'a Chilean e-invoice (DTE)'],
  [/^$/, /^(factura|notaCredito|notaDebito|comprobanteRetencion|autorizacion)$/, 'an Ecuadorian e-invoice'],
];

/** Which reader an XML document is for, by the namespace and name of its root. Refuses all others by name. */
export function recogniseXml(root: XmlElement): 'cfdi' | 'ubl' {
  if (root.name === 'Comprobante' && /^http:\/\/www\.sat\.gob\.mx\/cfd\/[34]$/.test(root.namespace)) {
    const version = attributeOf(root, 'Version') ?? attributeOf(root, 'version') ?? '';
    if (cfdiVersions.get(root.namespace) === version) return 'cfdi';
    throw unsupported(/^\d\.\d$/.test(version) ? `a CFDI ${version}` : 'a CFDI of an unknown version');
  }
  if (root.namespace.startsWith(ublSchema)) {
    if (
      /^(Invoice|CreditNote|DebitNote)$/.test(root.name) &&
      root.namespace === `${ublSchema}${root.name}-2`
    ) {
      return 'ubl';
    }
    throw unsupported(`a UBL ${plain(root.name)}`);
  }
  const stranger = strangers.find(
    ([namespace, name]) => namespace.test(root.namespace) && name.test(root.name),
  );
  throw unsupported(
    stranger ? stranger[2] : `an XML document that is not known here (<${plain(root.name)}>)`,
  );
}

function unsupported(what: string): Refused {
  return new Refused('unsupported', `it is ${what}`);
}

function plain(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
