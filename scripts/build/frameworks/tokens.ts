import { customProperty } from '../../../packages/elements/src/theme/custom-property.ts';
import { paletteEntries } from '../../../packages/elements/src/theme/palette.ts';
import { defaultOf } from '../../looks/palette-files.ts';

/** A custom property that a host sets to change how the elements look, as manifests describe it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  /** As `@property` has it, where CSS has a name for it. */
  readonly syntax?: string;
  readonly default: string;
  /** Tag of the one element that it concerns. */
  readonly element: string | undefined;
}

const syntaxes: Readonly<Record<string, string>> = {
  color: '<color>',
  length: '<length>',
  number: '<number>',
  'font-weight': '<number>',
};

/** The palette, in its order. */
export const tokens: readonly Token[] = paletteEntries.map(([name, entry]) => ({
  name: customProperty(name),
  description: entry.range ? `${entry.about} From ${entry.range[0]} to ${entry.range[1]}.` : entry.about,
  ...(syntaxes[entry.syntax] !== undefined && { syntax: syntaxes[entry.syntax] }),
  default: defaultOf(entry),
  element: entry.element,
}));
