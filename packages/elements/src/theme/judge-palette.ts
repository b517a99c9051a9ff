import { palette, type PaletteEntry } from './palette.ts';
import type { SaldoPalette } from './saldo-palette.ts';

/** Something of a palette that is not as it should be. */
export interface PaletteTrouble {
  readonly name: string;
  /** Left out, or else brought into its range by CSS. */
  readonly isRefused: boolean;
  /** For the page's developer. */
  readonly sentence: string;
}

/** By which property of CSS a value is tried, and how what is accepted is called. */
const syntaxes: Readonly<Record<PaletteEntry['syntax'], readonly [property: string, accepted: string]>> = {
  color: ['color', 'a colour of CSS such as #0b6e4f'],
  length: ['padding-top', 'a length with its unit such as 4px'],
  number: ['flex-grow', 'a number'],
  'font-family': ['font-family', 'names of fonts as in CSS'],
  'font-weight': ['flex-grow', 'a number such as 600'],
  shadow: ['box-shadow', 'a box-shadow of CSS'],
};

/** What of a palette cannot be shown, or not as it is. */
export function judgePalette(given: SaldoPalette): PaletteTrouble[] {
  return Object.entries(given as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const entry = Object.hasOwn(palette, name) ? palette[name as keyof typeof palette] : undefined;
    if (!entry) {
      const names = Object.keys(palette).join(', ');
      return [{ name, isRefused: true, sentence: `palette has no "${name}". It has ${names}.` }];
    }
    return judge(name, value, entry);
  });
}

function judge(name: string, value: unknown, { syntax, range }: PaletteEntry): PaletteTrouble[] {
  const [property, accepted] = syntaxes[syntax];
  const said = `palette.${name} is ${JSON.stringify(value)}`;
  // Within a calculation a length takes its unit, also 0.
  const tried = syntax === 'length' ? `calc(${String(value)} + 0px)` : value;
  if (typeof value !== 'string' || !CSS.supports(property, tried as string)) {
    return [{ name, isRefused: true, sentence: `${said}. Accepted is ${accepted}; it is left out.` }];
  }
  if (!range) return [];
  const [least, most] = range;
  const size = sizeOf(value);
  const bound = size < sizeOf(least) ? least : size > sizeOf(most) ? most : undefined;
  if (bound === undefined) return [];
  const sentence = `${said}. It goes from ${least} to ${most}; ${bound} is used.`;
  return [{ name, isRefused: false, sentence }];
}

/** A number, or a length in pixels. What has to be worked out by CSS is NaN, which is on no side of anything. */
function sizeOf(value: string): number {
  const [, digits, unit] = /^([\d.]+)(px|rem)?$/.exec(value.trim()) ?? [];
  const root = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number(digits) * (unit === 'rem' ? root() : 1);
}
