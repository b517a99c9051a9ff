import type { DocumentLine, TaxLine } from '../../generated/contract.ts';
import { subtractDecimals } from '../../money/index.ts';
import { toAmount } from '../decimal-text.ts';
import { documentLines, type WrittenLine } from '../detail/document-line.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { federalTaxes } from './cfdi-taxes.ts';

/** `Conceptos`, of every edition. */
export function linesOf(root: XmlElement, currency: string): { lines?: DocumentLine[] } {
  const concepts = childOf(root, 'Conceptos');
  const lines = concepts ? childrenOf(concepts, 'Concepto') : [];
  return documentLines(
    lines.map((line) => writtenLine(line, currency)),
    currency,
  );
}

function writtenLine(line: XmlElement, currency: string): WrittenLine {
  const discount = valueOf(line, 'Descuento');
  const gross = toAmount(valueOf(line, 'Importe') ?? '');
  const off = toAmount(discount ?? '0');
  return {
    code: valueOf(line, 'NoIdentificacion'),
    name: valueOf(line, 'Descripcion'),
    quantity: valueOf(line, 'Cantidad'),
    unit: valueOf(line, 'Unidad') ?? valueOf(line, 'ClaveUnidad'),
    price: valueOf(line, 'ValorUnitario'),
    discount,
    taxes: taxesOfLine(line, currency),
    total: gross !== undefined && off !== undefined ? subtractDecimals(gross, off) : undefined,
  };
}

function taxesOfLine(line: XmlElement, currency: string): TaxLine[] {
  const list = childOf(childOf(line, 'Impuestos'), 'Traslados');
  const readable = list
    ? childrenOf(list, 'Traslado').filter((tax) => toAmount(attributeOf(tax, 'Importe') ?? '') !== undefined)
    : [];
  return federalTaxes(readable, currency);
}

// CFDI 3.2 writes them with a small letter.
function valueOf(line: XmlElement, name: string): string | undefined {
  return attributeOf(line, name) ?? attributeOf(line, name.charAt(0).toLowerCase() + name.slice(1));
}
