import type { DocumentInput, FiscalReference } from '../../generated/contract.ts';
import { limited, required } from '../required-value.ts';
import { typeOfCode } from '../unece-1001.ts';
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

/** What the tax authority knows the document, or one that it refers to, by: SUNAT's own name for it, or Colombia's CUFE or CUDE. */
export function fiscalOf(
  element: XmlElement | undefined,
  identity: UblIdentity,
): FiscalReference | undefined {
  if (isPeruvian(identity) && /^\S+$/.test(identity.typeCode)) {
    return { scheme: 'sunat', value: `${identity.issuerTaxId}-${identity.typeCode}-${identity.id}` };
  }
  const uuid = basic(element, 'UUID');
  const scheme = /^CU[FD]E/.exec(attributeOf(uuid, 'schemeName') ?? '')?.[0];
  const value = basicText(element, 'UUID');
  return scheme !== undefined && value !== undefined && /^\S{1,200}$/.test(value)
    ? { scheme: scheme.toLowerCase(), value }
    : undefined;
}

/** The contract's type of the document. The root decides; an `Invoice` may be any other by its code. */
export function typeOf(kind: UblKind, typeCode: string): DocumentInput['type'] {
  if (kind === 'CreditNote') return 'credit_note';
  return kind === 'DebitNote' ? 'debit_note' : typeOfCode(typeCode);
}

/** The ID of a reference as its own document has it: Peru's are also written with spaces around their dash. */
export function idOfReference(written: string, issuerTaxId: string): string {
  const id = written.replace(/\s*-\s*/g, '-');
  return isPeruvian({ issuerTaxId, id }) ? id : written;
}
