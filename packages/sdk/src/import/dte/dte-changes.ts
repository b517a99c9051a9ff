import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  sumDecimals,
} from '../../money/index.ts';
import { percentToRate, toAmount } from '../decimal-text.ts';
import {
  priceChanges,
  sumOfChanges,
  type PriceChanges,
  type WrittenChange,
} from '../detail/price-changes.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { allAt, textAt } from './dte-elements.ts';

/**
 * `DscRcgGlobal`: discounts and charges on the whole document. Of a percentage the amount is not written: it is that of the lines
 * with IVA, or of the exempt ones, where net or exempt amount are what it makes of them.
 */
export function changesOf(body: XmlElement, currency: string): PriceChanges {
  const all = allAt(body, 'DscRcgGlobal');
  const written = ['0', '1'].flatMap((exempt) => {
    const own = all.filter((one) => (textAt(one, 'IndExeDR') ?? '0') === exempt);
    const lines = allAt(body, 'Detalle').filter((line) => (textAt(line, 'IndExe') ?? '0') === exempt);
    const sum = sumDecimals(lines.map((line) => toAmount(textAt(line, 'MontoItem') ?? '') ?? '0'));
    const after = textAt(body, 'Encabezado', 'Totales', exempt === '0' ? 'MntNeto' : 'MntExe');
    const changes = own.map((one) => writtenChange(one, sum, currency));
    return makes(sum, changes, toAmount(after ?? ''), currency)
      ? changes
      : changes.filter(({ rate }) => rate === undefined);
  });
  return priceChanges(written, currency);
}

function writtenChange(one: XmlElement, sum: string, currency: string): WrittenChange {
  const value = textAt(one, 'ValorDR');
  const isPercentage = textAt(one, 'TpoValor') === '%';
  const rate = isPercentage ? percentToRate(value ?? '') : undefined;
  // Pesos have no cents.
  const ofSum = rate === undefined ? undefined : multiplyDecimals(sum, rate, currency === 'CLP' ? 0 : 2);
  return {
    isCharge: textAt(one, 'TpoMov') === 'R',
    amount: isPercentage ? ofSum : value,
    description: textAt(one, 'GlosaDR'),
    rate,
  };
}

/** To one unit, because each percentage is rounded by itself. */
function makes(
  sum: string,
  changes: readonly WrittenChange[],
  after: string | undefined,
  currency: string,
): boolean {
  if (after === undefined) return false;
  const made = addDecimals(sum, sumOfChanges(priceChanges(changes, currency)));
  const difference = subtractDecimals(made, after);
  return compareDecimals(difference, '1') <= 0 && compareDecimals(difference, '-1') >= 0;
}
