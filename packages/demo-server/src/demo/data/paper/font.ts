import { StandardFontEmbedder } from '@cantoo/pdf-lib';
import { toWinAnsi } from './winansi.ts';

/** A standard font that every PDF reader has; it is not embedded. */
export interface Font {
  /** Name in the page's resources. */
  readonly name: 'F1' | 'F2';
  readonly baseFont: 'Helvetica' | 'Helvetica-Bold';
  /** Width of a text in points, without kerning. */
  width(text: string, size: number, spacing?: number): number;
}

export const regular = font('F1', 'Helvetica');
export const bold = font('F2', 'Helvetica-Bold');

function font(name: Font['name'], baseFont: Font['baseFont']): Font {
  // pdf-lib types its font names as an enum of its own that it does not export.
  const metrics = StandardFontEmbedder.for(baseFont as Parameters<typeof StandardFontEmbedder.for>[0]);
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    let width = widths.get(character);
    if (width === undefined) {
      width = metrics.widthOfTextAtSize(decode(character), 1);
      widths.set(character, width);
    }
    return width;
  };
  return {
    name,
    baseFont,
    width: (text, size, spacing = 0) => {
      let sum = 0;
      const printable = toWinAnsi(text);
      for (const character of printable) sum += widthOf(character);
      return sum * size + spacing * printable.length;
    },
  };
}

const cp1252 = new TextDecoder('windows-1252');

function decode(byte: string): string {
  return cp1252.decode(Uint8Array.of(byte.charCodeAt(0)));
}
