import { identified } from './invoice-xml.ts';

const schema = 'urn:oasis:names:specification:ubl:schema:xsd';
const party = (taxId: string, name: string) => identified(taxId, name).replace(/<\/?a:Party>/g, '');

/** Parts of a certificate. */
export interface CertificateParts {
  kind?: 'Retention' | 'Perception';
  references?: string;
  percent?: string;
  beside?: string;
  total?: string;
}

/** A certificate of SUNAT with unusual prefixes, of whom pays to who is paid, or the other way round. */
export function certificate({
  kind = 'Retention',
  references = '',
  percent = '3.00',
  beside = '679.00',
  total = '21.00',
}: CertificateParts = {}) {
  return `<r:${kind} xmlns:r="urn:sunat:names:specification:ubl:peru:schema:xsd:${kind}-1" xmlns:s="urn:sunat:names:specification:ubl:peru:schema:xsd:SunatAggregateComponents-1"
      xmlns:a="${schema}:CommonAggregateComponents-2" xmlns:b="${schema}:CommonBasicComponents-2">
    <a:Signature><b:ID>signer</b:ID></a:Signature><b:ID>R001-00000006</b:ID><b:IssueDate>2026-02-01</b:IssueDate>
    <a:AgentParty>${party('20101991319', 'Agente SA')}</a:AgentParty><a:ReceiverParty>${party('20467463684', 'Otra SAC')}</a:ReceiverParty>
    <s:SUNAT${kind}Percent>${percent}</s:SUNAT${kind}Percent><b:Note>Pago de enero</b:Note>
    <b:TotalInvoiceAmount currencyID="PEN">${total}</b:TotalInvoiceAmount>
    <s:${kind === 'Retention' ? 'SUNATTotalPaid' : 'SUNATTotalCashed'} currencyID="PEN">${beside}</s:${kind === 'Retention' ? 'SUNATTotalPaid' : 'SUNATTotalCashed'}>${references}</r:${kind}>`;
}

/** What a certificate says of an invoice. */
export function certified(
  id: string,
  { type = '01', currency = 'PEN', kept = '15.00', rate = '1.00', kind = 'Retention' } = {},
) {
  return `<s:SUNAT${kind}DocumentReference><b:ID schemeID="${type}">${id}</b:ID><b:TotalInvoiceAmount currencyID="${currency}">500.00</b:TotalInvoiceAmount>
    <s:SUNAT${kind}Information><s:SUNAT${kind}Amount currencyID="PEN">${kept}</s:SUNAT${kind}Amount>
    <a:ExchangeRate><b:SourceCurrencyCode>${currency}</b:SourceCurrencyCode><b:CalculationRate>${rate}</b:CalculationRate></a:ExchangeRate>
    </s:SUNAT${kind}Information></s:SUNAT${kind}DocumentReference>`;
}
