import type { DocumentInput, FiscalIdentity } from '../../generated/contract.ts';
import { Refused } from '../refused.ts';
import { limited, required } from '../required-value.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { attributeOf } from '../xml/xml-element.ts';
import { basic, basicText } from './ubl-namespaces.ts';

/** What tells one UBL document from all others. */
export interface UblIdentity {
  issuerTaxId: string;
  /** Code of the kind of document: UN/CEFACT 1001, or SUNAT's catalogue 01 in Peru. */
  typeCode: string;
  /** `cbc:ID` as written. */
  id: string;
}

export type UblKind = 'Invoice' | 'CreditNote' | 'DebitNote';

// Codes for documents that name none: SUNAT's catalogue 01, UN/CEFACT 1001.
const peruvianCodes = { Invoice: '01', CreditNote: '07', DebitNote: '08' };
const generalCodes = { Invoice: '380', CreditNote: '381', DebitNote: '383' };

// UN/CEFACT 1001, where the root is `Invoice` all the same.
const creditNoteCodes = ['81', '83', '308', '381', '396', '532'];
const debitNoteCodes = ['80', '82', '84', '383'];

/** The ID of a Peruvian document: series and number. */
const seriesAndNumber = /^([A-Z0-9]{4})-(\d{1,8})$/;

/** Tells whether the document follows SUNAT's rules: its ID is a series and a number, its issuer has a RUC. */
export function isPeruvian({ issuerTaxId, id }: Pick<UblIdentity, 'issuerTaxId' | 'id'>): boolean {
  return seriesAndNumber.test(id) && /^(10|15|16|17|20)\d{9}$/.test(issuerTaxId);
}

/** Reads what identifies the document. */
export function ublIdentity(root: XmlElement, kind: UblKind, issuerTaxId: string): UblIdentity {
  const id = limited(required(basicText(root, 'ID'), 'ID'), 100, 'ID');
  const written = basicText(root, `${kind}TypeCode`);
  const typeCode = written ?? defaultTypeCode(kind, isPeruvian({ issuerTaxId, id }));
  return { issuerTaxId, id, typeCode: limited(typeCode, 20, `${kind}TypeCode`) };
}

/** The type code of documents that name none. */
export function defaultTypeCode(kind: UblKind, peruvian: boolean): string {
  return (peruvian ? peruvianCodes : generalCodes)[kind];
}

/** `ubl:<issuer's tax id>:<type code>:<ID>`. */
export function ublExternalId({ issuerTaxId, typeCode, id }: UblIdentity): string {
  return `ubl:${issuerTaxId}:${typeCode}:${id}`;
}

/** Series and number as in Peru, or the whole ID as number. */
export function numberOf(id: string): { series?: string; number: string } {
  const match = seriesAndNumber.exec(id);
  return match ? { series: match[1]!, number: match[2]! } : { number: id };
}

/** What the tax authority knows the document by: SUNAT's own name for it, or Colombia's CUFE or CUDE. */
export function fiscalOf(root: XmlElement, identity: UblIdentity): FiscalIdentity | undefined {
  if (isPeruvian(identity)) {
    return { scheme: 'sunat', value: `${identity.issuerTaxId}-${identity.typeCode}-${identity.id}` };
  }
  const uuid = basic(root, 'UUID');
  const scheme = /^CU[FD]E/.exec(attributeOf(uuid, 'schemeName') ?? '')?.[0];
  const value = basicText(root, 'UUID');
  return scheme !== undefined && value !== undefined && /^\S{1,200}$/.test(value)
    ? { scheme: scheme.toLowerCase(), value }
    : undefined;
}

/** The contract's type of the document. A proforma invoice asks for nothing and is refused. */
export function typeOf(kind: UblKind, typeCode: string): DocumentInput['type'] {
  if (kind === 'CreditNote') return 'credit_note';
  if (kind === 'DebitNote') return 'debit_note';
  if (typeCode === '325')
    throw new Refused('unsupported', 'it is a proforma invoice (UBL InvoiceTypeCode 325)');
  if (creditNoteCodes.includes(typeCode)) return 'credit_note';
  return debitNoteCodes.includes(typeCode) ? 'debit_note' : 'invoice';
}
