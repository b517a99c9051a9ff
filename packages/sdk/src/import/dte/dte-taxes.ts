import type { TaxLine } from '../../generated/contract.ts';
import { addDecimals, compareDecimals, subtractDecimals, sumDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import { percentToRate, toAmount } from '../decimal-text.ts';
import { requiredAmount } from '../required-value.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { allAt, textAt } from './dte-elements.ts';

// SII, codes of taxes: these are IVA that the buyer keeps back, all others are added.
const withheld = /^(15|3\d|4[0-9]|53)$/;
// Of the thirties, these are surcharges on fuel.
const fuel = ['28', '35'];

/** Taxes added and IVA withheld, of the whole document. */
export function taxesOfDte(
  totals: XmlElement | undefined,
  currency: string,
): { taxes: TaxLine[]; withholdings: TaxLine[] } {
  const vat = textAt(totals, 'IVA');
  const net = toAmount(textAt(totals, 'MntNeto') ?? '');
  const rate = percentToRate(textAt(totals, 'TasaIVA') ?? '');
  const others = allAt(totals, 'ImptoReten').map((line) => {
    const code = textAt(line, 'TipoImp') ?? '';
    const ofLine = percentToRate(textAt(line, 'TasaImp') ?? '');
    return {
      withheld: withheld.test(code) && !fuel.includes(code),
      line: {
        tax: withheld.test(code) && !fuel.includes(code) ? 'IVA' : cut(`Impuesto ${code}`, 50)!,
        ...(ofLine !== undefined && { rate: ofLine }),
        amount: { amount: requiredAmount(textAt(line, 'MontoImp'), 'MontoImp'), currency },
      },
    };
  });
  return {
    taxes: [
      ...(vat === undefined
        ? []
        : [
            {
              tax: 'IVA',
              ...(rate !== undefined && { rate }),
              ...(net !== undefined && { base: { amount: net, currency } }),
              amount: { amount: requiredAmount(vat, 'IVA'), currency },
            },
          ]),
      ...others.filter((one) => !one.withheld).map(({ line }) => line),
    ],
    withholdings: others.filter((one) => one.withheld).map(({ line }) => line),
  };
}

/** Net and exempt amount, where they make the total with the taxes. */
export function subtotalOfDte(
  totals: XmlElement | undefined,
  taxes: readonly TaxLine[],
  withholdings: readonly TaxLine[],
  total: string,
): string | undefined {
  const read = (name: string) => toAmount(textAt(totals, name) ?? '');
  const [net, exempt] = [read('MntNeto'), read('MntExe')];
  if (net === undefined && exempt === undefined) return undefined;
  const subtotal = addDecimals(net ?? '0', exempt ?? '0');
  const sum = (lines: readonly TaxLine[]) => sumDecimals(lines.map(({ amount }) => amount.amount));
  const gross = addDecimals(subtotal, sum(taxes));
  const adds = [gross, subtractDecimals(gross, sum(withholdings))].some(
    (candidate) => compareDecimals(candidate, total) === 0,
  );
  return adds ? subtotal : undefined;
}
