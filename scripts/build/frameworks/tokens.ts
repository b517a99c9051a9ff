import { readFile } from 'node:fs/promises';
import { fromRoot } from '../../process/root.ts';

/** A custom property that a host sets to change how the elements look. */
export interface Token {
  readonly name: string;
  readonly default: string;
}

/** The design tokens, as the elements' stylesheet has them. */
export async function readTokens(): Promise<Token[]> {
  const source = await readFile(fromRoot('packages/elements/src/theme/tokens.styles.ts'), 'utf8');
  return [...source.matchAll(/var\(\s*(--saldo-[\w-]+),/g)].map((found) => ({
    name: found[1]!,
    default: defaultFrom(source, found.index + found[0].length),
  }));
}

/** Up to the parenthesis that closes `var(`. */
function defaultFrom(source: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; depth > 0; end++) depth += source[end] === '(' ? 1 : source[end] === ')' ? -1 : 0;
  return source
    .slice(start, end - 1)
    .trim()
    .replaceAll(/\s+/g, ' ');
}
