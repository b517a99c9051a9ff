import type { XmlElement } from '../xml/xml-element.ts';
import { attributeOf, childOf, childrenOf } from '../xml/xml-element.ts';

/** How a number is shown, where that tells what it is: a day, a percentage, or digits with zeros before them. */
export type NumberStyle = 'date' | 'percent' | { digits: number } | undefined;

// Built-in formats of days (ISO 29500-1, 18.8.30); 27 to 36 and 50 to 58 are those of East Asia.
const dates = [[14, 17] as const, [22, 22] as const, [27, 36] as const, [50, 58] as const];

/** The styles of a workbook's cells, by their index. */
export function numberStyles(root: XmlElement | undefined): NumberStyle[] {
  if (!root) return [];
  const codes = new Map(
    childrenOf(childOf(root, 'numFmts') ?? nothing, 'numFmt').map((one) => [
      attributeOf(one, 'numFmtId'),
      one.attributes.get('formatCode') ?? '',
    ]),
  );
  return childrenOf(childOf(root, 'cellXfs') ?? nothing, 'xf').map((xf) => {
    const id = attributeOf(xf, 'numFmtId');
    const code = codes.get(id);
    return code === undefined ? builtIn(Number(id)) : styleOf(code);
  });
}

const nothing: XmlElement = { namespace: '', name: '', attributes: new Map(), children: [], text: '' };

function builtIn(id: number): NumberStyle {
  if (id === 9 || id === 10) return 'percent';
  return dates.some(([from, to]) => id >= from && id <= to) ? 'date' : undefined;
}

function styleOf(code: string): NumberStyle {
  // Texts, colours and conditions, and characters that stand for themselves or for a width, say nothing.
  const [bare = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';');
  if (/[yd]/i.test(bare.replace(/general/i, ''))) return 'date';
  if (bare.includes('%')) return 'percent';
  return /^0{2,20}$/.test(bare) ? { digits: bare.length } : undefined;
}
