import type { PaletteEntry } from './palette.ts';

/** What the groups of the palette are called where it is shown as a table. */
export const paletteGroups: Readonly<Record<PaletteEntry['group'], string>> = {
  type: 'Type',
  surface: 'Surface and ink',
  accent: 'Accent',
  state: 'States',
  shape: 'Shape',
  place: 'Place',
};
