import type { XmlElement } from '../xml/xml-element.ts';

// What is seen in the same folders as e-invoices that are read, by namespace and name of the root element.
const strangers: [namespace: RegExp, root: RegExp, what: string][] = [
  [/^http:\/\/www\.sat\.gob\.mx\/cfd\/2$/, /./, 'a Mexican CFD 2'],
  [
    /^http:\/\/(www\.)?sat\.gob\.mx\/esquemas\/ContabilidadE/,
    /./,
    'Mexican accounting records (Contabilidad electrónica)',
  ],
  [/^http:\/\/cancelacfd\.sat\.gob\.mx/, /./, 'a cancellation of Mexican e-invoices'],
  [/^urn:sunat:names:.*:SummaryDocuments-1$/, /./, 'a Peruvian daily summary (resumen diario)'],
  [
    /^urn:sunat:names:.*:VoidedDocuments-1$/,
    /./,
    'a Peruvian notice of voided documents (comunicación de baja)',
  ],
  [/^urn:iso:std:iso:20022:tech:xsd:camt\./, /./, 'a bank statement (ISO 20022 camt)'],
  [/^urn:iso:std:iso:20022:/, /./, 'an ISO 20022 message'],
  [/^http:\/\/www\.portalfiscal\.inf\.br\/nfe/, /./, 'a Brazilian e-invoice (NF-e)'],
  [/^urn:ferd:CrossIndustryDocument:invoice:1p0$/, /./, 'a ZUGFeRD 1 invoice, which ZUGFeRD 2 has replaced'],
  [/^urn:un:unece:uncefact:data:standard:/, /./, 'a UN/CEFACT message of another kind'],
  [/fatturapa/, /./, 'an Italian e-invoice (FatturaPA)'],
  [/./, /^Facturae$/, 'a Spanish Facturae'],
  [/^urn:schemas-microsoft-com:office:spreadsheet$/, /./, 'a workbook as XML; save it as .xlsx or CSV'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, /./, 'a web page'],
  [/^$/, /^html$/i, 'a web page'],
  [/^$/, /^OFX$/, 'an OFX bank statement'],
  [/^$/, /^(factura|notaCredito|notaDebito|comprobanteRetencion|autorizacion)$/, 'an Ecuadorian e-invoice'],
];

/** What an XML document is that no reader recognises. */
export function nameOfStranger({ namespace, name }: XmlElement): string {
  const stranger = strangers.find(([uri, root]) => uri.test(namespace) && root.test(name));
  const plain = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  return stranger?.[2] ?? `an XML document that is not known here (<${plain}>)`;
}
