/** Parts of a CFDI, as XML text. */
export interface CfdiParts {
  /** Attributes of the root that differ from the usual ones; `undefined` leaves one out. */
  root?: Record<string, string | undefined>;
  issuer?: string;
  recipient?: string;
  /** Elements before the issuer. */
  related?: string;
  taxes?: string;
  complement?: string;
}

/** A CFDI with an unusual prefix, which no reader may rely on. */
export function cfdi({
  root = {},
  issuer = 'Rfc="EKU9003173C9" Nombre="Escuela Kemper"',
  recipient = 'Rfc="CACX7605101P8" Nombre="Xochilt Casas"',
  related = '',
  taxes = '',
  complement = '',
}: CfdiParts = {}): string {
  const attributes = {
    Version: '4.0',
    Serie: 'A',
    Folio: '0007',
    Fecha: '2026-01-31T23:59:59',
    Moneda: 'MXN',
    SubTotal: '100.00',
    Total: '116.00',
    TipoDeComprobante: 'I',
    ...root,
  };
  const namespace = `http://www.sat.gob.mx/cfd/${attributes.Version === '3.3' ? 3 : 4}`;
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
    <q:Comprobante xmlns:q="${namespace}" ${written.join(' ')}>
      ${related}<q:Emisor ${issuer}/><q:Receptor ${recipient}/>${taxes}
      <q:Complemento>${complement}</q:Complemento>
    </q:Comprobante>`;
}

/** The stamp that makes a CFDI valid. */
export function stamp(uuid: string, at = '2026-02-01T00:30:00'): string {
  return `<t:TimbreFiscalDigital xmlns:t="http://www.sat.gob.mx/TimbreFiscalDigital" Version="1.1" UUID="${uuid}" FechaTimbrado="${at}"/>`;
}

/** Parts of a UBL document, as XML text with the prefixes `a` (aggregates) and `b` (basic components). */
export interface UblParts {
  kind?: 'Invoice' | 'CreditNote' | 'DebitNote';
  id?: string;
  /** Basic components of the root. */
  head?: string;
  supplier?: string;
  customer?: string;
  /** Aggregates between the parties and the totals. */
  middle?: string;
  totals?: string;
}

/** A UBL document with unusual prefixes, which no reader may rely on. */
export function ubl({
  kind = 'Invoice',
  id = 'F001-00000042',
  head = '<b:InvoiceTypeCode>01</b:InvoiceTypeCode>',
  supplier = identified('20100070970', 'Vendedora SAC'),
  customer = identified('20553044325', 'Compradora SA'),
  middle = '',
  totals = '<b:PayableAmount currencyID="PEN">118.00</b:PayableAmount>',
}: UblParts = {}): string {
  const schema = 'urn:oasis:names:specification:ubl:schema:xsd';
  const total = kind === 'DebitNote' ? 'RequestedMonetaryTotal' : 'LegalMonetaryTotal';
  return `<r:${kind} xmlns:r="${schema}:${kind}-2" xmlns:a="${schema}:CommonAggregateComponents-2"
      xmlns:b="${schema}:CommonBasicComponents-2">
    <b:ID>${id}</b:ID><b:IssueDate>2026-01-31</b:IssueDate>${head}
    <b:DocumentCurrencyCode>PEN</b:DocumentCurrencyCode>
    <a:AccountingSupplierParty>${supplier}</a:AccountingSupplierParty>
    <a:AccountingCustomerParty>${customer}</a:AccountingCustomerParty>
    ${middle}<a:${total}>${totals}</a:${total}>
  </r:${kind}>`;
}

/** A party with its tax id where UBL 2.1 has it. */
export function identified(taxId: string, name: string): string {
  return `<a:Party><a:PartyIdentification><b:ID schemeID="6">${taxId}</b:ID></a:PartyIdentification>
    <a:PartyLegalEntity><b:RegistrationName>${name}</b:RegistrationName></a:PartyLegalEntity></a:Party>`;
}
