import { format, resolveConfig } from 'prettier';
import { customProperty } from '../../packages/elements/src/theme/custom-property.ts';
import { paletteEntries, type PaletteEntry } from '../../packages/elements/src/theme/palette.ts';
import type { GeneratedFile } from '../process/generated-file.ts';
import { fromRoot } from '../process/root.ts';

const folder = 'packages/elements/src/theme';

/** What is made from the palette: the stylesheet that reads it, and its type for hosts. */
export async function paletteFiles(): Promise<GeneratedFile[]> {
  const options = await resolveConfig(fromRoot('package.json'));
  const files = { 'palette.styles.ts': stylesheet(), 'saldo-palette.ts': hostType() };
  return Promise.all(
    Object.entries(files).map(async ([name, text]) => ({
      path: `${folder}/${name}`,
      content: await format(text, { ...options, parser: 'typescript' }),
    })),
  );
}

/** Default of an entry, as CSS. */
export function defaultOf({ light, dark }: PaletteEntry): string {
  return dark === undefined ? light : `light-dark(${light}, ${dark})`;
}

/** What an element reads: what is set, else the default, within the range. */
function valueOf(name: string, entry: PaletteEntry): string {
  const value = `var(${customProperty(name)}, ${defaultOf(entry)})`;
  return entry.range ? `clamp(${entry.range[0]}, ${value}, ${entry.range[1]})` : value;
}

function stylesheet(): string {
  const lines = paletteEntries.flatMap(([name, entry]) =>
    entry.reads === undefined ? [] : [`--_${entry.reads}: ${valueOf(name, entry)};`],
  );
  return `// Made from palette.ts by \`npm run generate\`; do not edit it here.
import { css } from 'lit';

/** What elements read of what a host has set, with its defaults. */
export const paletteStyles = css\`
  :host {
    ${lines.join('\n    ')}
  }
\`;
`;
}

function hostType(): string {
  const members = paletteEntries.map(
    ([name, entry]) => `/** ${describe(entry)} */\nreadonly ${name}?: string;`,
  );
  return `// Made from palette.ts by \`npm run generate\`; do not edit it here.

/** What a host sets of the elements' looks, each as CSS: \`{ accent: '#0b6e4f', radius: '4px' }\`. */
export interface SaldoPalette {
${members.join('\n')}
}
`;
}

/** What an entry is for, with its default and range, in one line. */
export function describe(entry: PaletteEntry): string {
  const { about, said, light, dark, range } = entry;
  const given = said ?? (dark === undefined ? `\`${light}\`` : `\`${light}\`, in the dark \`${dark}\``);
  return `${about} Default: ${given}.${range ? ` From \`${range[0]}\` to \`${range[1]}\`.` : ''}`;
}
