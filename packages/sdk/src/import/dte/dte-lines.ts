import type { DocumentLine } from '../../generated/contract.ts';
import { documentLines } from '../detail/document-line.ts';
import { priceChanges, type PriceChanges } from '../detail/price-changes.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { allAt, textAt } from './dte-elements.ts';

/** SII, field IndExe: what is on the paper and not in its total. */
const notInvoiced = ['2', '6'];

/** `Detalle`. Lines whose amounts hold the IVA have no sum without it, and are left out. */
export function linesOf(body: XmlElement, code: string, currency: string): { lines?: DocumentLine[] } {
  if (isGross(body, code)) return {};
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

/** `DscRcgGlobal`: discounts and charges that state an amount; of a percentage the amount is not stated. */
export function changesOf(body: XmlElement, code: string, currency: string): PriceChanges {
  if (isGross(body, code)) return {};
  const changes = allAt(body, 'DscRcgGlobal').filter((one) => textAt(one, 'TpoValor') === '$');
  return priceChanges(
    changes.map((one) => ({
      isCharge: textAt(one, 'TpoMov') === 'R',
      amount: textAt(one, 'ValorDR'),
      description: textAt(one, 'GlosaDR'),
    })),
    currency,
  );
}

// A receipt is, unless it says otherwise; an invoice where it says so.
function isGross(body: XmlElement, code: string): boolean {
  const ofIdentity = (name: string) => textAt(body, 'Encabezado', 'IdDoc', name);
  return ofIdentity('MntBruto') === '1' || (code === '39' && ofIdentity('IndMntNeto') !== '2');
}
