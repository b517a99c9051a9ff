import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { customProperty } from '../../packages/elements/src/theme/custom-property.ts';
import { paletteGroups } from '../../packages/elements/src/theme/palette-groups.ts';
import { paletteEntries, type PaletteEntry } from '../../packages/elements/src/theme/palette.ts';
import { fromRoot } from '../process/root.ts';

/** The guide that holds the tables, from the repository's root. */
export const paletteGuide = 'docs/design.md';

const place = /(?<=<!-- palette: made by `npm run docs` -->\n).*?(?=<!-- end of palette -->)/s;

/** The guide with the tables that follow from the palette now. */
export async function guideWithPalette(): Promise<string> {
  const guide = await readFile(fromRoot(paletteGuide), 'utf8');
  if (!place.test(guide)) throw new Error(`${paletteGuide} has no place for the palette`);
  const options = await resolveConfig(fromRoot('package.json'));
  return format(
    guide.replace(place, () => `\n${table()}\n\n`),
    { ...options, parser: 'markdown' },
  );
}

function table(): string {
  const rows = Object.entries(paletteGroups).flatMap(([group, title]) => [
    `| **${title}** | | | | |`,
    ...paletteEntries.filter(([, entry]) => entry.group === group).map(row),
  ]);
  return ['| property | for | light | dark | held to |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function row([name, entry]: readonly [string, PaletteEntry]): string {
  const { about, element, said, light, dark, range, contrast } = entry;
  const held = [
    ...(range ? [`\`${range[0]}\` to \`${range[1]}\``] : []),
    ...(contrast ? [`${contrast.least}:1 on ${contrast.on.map((other) => property(other)).join(', ')}`] : []),
  ];
  const cells = [
    property(name),
    element ? `${about} \`<${element}>\`` : about,
    said ?? `\`${light}\``,
    dark ? `\`${dark}\`` : '',
    held.join('; '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function property(name: string): string {
  return `\`${customProperty(name)}\``;
}
