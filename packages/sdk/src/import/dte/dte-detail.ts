import type { DocumentLine } from '../../generated/contract.ts';
import { documentLines } from '../detail/document-line.ts';
import type { PriceChanges } from '../detail/price-changes.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { changesOf } from './dte-changes.ts';
import { allAt, textAt } from './dte-elements.ts';

/** SII, field IndExe: what is on the paper and not in its total. */
const notInvoiced = ['2', '6'];

/**
 * `Detalle`, and what is taken off and added to the whole. Where the amounts hold the IVA there are none without it, and neither is
 * told.
 */
export function detailOf(
  body: XmlElement,
  code: string,
  currency: string,
): PriceChanges & { lines?: DocumentLine[] } {
  return isGross(body, code) ? {} : { ...changesOf(body, currency), ...linesOf(body, currency) };
}

function linesOf(body: XmlElement, currency: string): { lines?: DocumentLine[] } {
  const lines = allAt(body, 'Detalle').filter((line) => !notInvoiced.includes(textAt(line, 'IndExe') ?? ''));
  return documentLines(
    lines.map((line) => ({
      code: textAt(line, 'CdgItem', 'VlrCodigo'),
      name: textAt(line, 'NmbItem'),
      detail: textAt(line, 'DscItem'),
      quantity: textAt(line, 'QtyItem'),
      unit: textAt(line, 'UnmdItem'),
      price: textAt(line, 'PrcItem'),
      discount: textAt(line, 'DescuentoMonto'),
      total: textAt(line, 'MontoItem'),
    })),
    currency,
  );
}

// A receipt is, unless it says otherwise; an invoice where it says so.
function isGross(body: XmlElement, code: string): boolean {
  const ofIdentity = (name: string) => textAt(body, 'Encabezado', 'IdDoc', name);
  return ofIdentity('MntBruto') === '1' || (code === '39' && ofIdentity('IndMntNeto') !== '2');
}
