import { globSync, readFileSync } from 'node:fs';
import { fromRoot, root } from '../../scripts/process/root.ts';

/** A fenced block of a page. */
export interface Block {
  /** As `docs/embed.md`. */
  readonly page: string;
  /** Of the fence that opens it, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** What is to be done with it where its language does not say so. */
  readonly mark: Mark | undefined;
}

/** What a comment `<!-- snippet: … -->` before a block says, which readers do not see. */
export type Mark =
  /** `shown: REASON`: nothing runs it. */
  | { readonly kind: 'shown'; readonly reason: string }
  /** `run by PATH`: that test runs it as it stands. */
  | { readonly kind: 'run by'; readonly path: string }
  /** `in HOST as PATH`: a file of a host of tests/hosts, which compiles it. */
  | { readonly kind: 'in host'; readonly host: string; readonly path: string }
  /** `in the page with TAG`: a script for the first block of HTML of its page that has the tag. */
  | { readonly kind: 'in page'; readonly tag: string }
  /** `compiled: REASON`: that nothing runs it. */
  | { readonly kind: 'compiled'; readonly reason: string }
  /** `then EXPRESSION`: what is run after it, and printed. */
  | { readonly kind: 'then'; readonly expression: string }
  /** `until it prints`: it does not end by itself. */
  | { readonly kind: 'until' }
  /** `printed by the block above`. */
  | { readonly kind: 'printed' }
  /** `a SCHEMA`, `part of a SCHEMA`: a value of the contract. */
  | { readonly kind: 'value'; readonly schema: string; readonly isPart: boolean };

const forms: readonly [RegExp, (groups: string[]) => Mark][] = [
  [/^shown: (.{10,})$/, ([reason]) => ({ kind: 'shown', reason: reason! })],
  [/^compiled: (.{10,})$/, ([reason]) => ({ kind: 'compiled', reason: reason! })],
  [/^then (.+)$/, ([expression]) => ({ kind: 'then', expression: expression! })],
  [/^until it prints$/, () => ({ kind: 'until' })],
  [/^run by (\S+)$/, ([path]) => ({ kind: 'run by', path: path! })],
  [/^in (\S+) as (\S+)$/, ([host, path]) => ({ kind: 'in host', host: host!, path: path! })],
  [/^in the page with ([\w-]+)$/, ([tag]) => ({ kind: 'in page', tag: tag! })],
  [/^printed by the block above$/, () => ({ kind: 'printed' })],
  [/^(part of )?an? (\w+)$/, ([part, schema]) => ({ kind: 'value', schema: schema!, isPart: Boolean(part) })],
];

/**
 * What is read and copied from: the guides and the packages' own pages, not what explains decisions, nor translations, whose blocks
 * `scripts/docs/translations.test.ts` holds to those of the pages that they translate.
 */
export const pages = globSync(['README.md', 'packages/*/README.md', 'docs/**/*.md'], { cwd: root })
  .filter((page) => !/^docs\/(decisions|es)\//.test(page))
  .sort();

/** The blocks of a page in its order. Throws where a mark is none. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  const lines = readFileSync(fromRoot(page), 'utf8').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent, fence, info] = /^( *)(`{3,})(.*)$/.exec(lines[index]!) ?? [];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, at) => at > index && line.trim() === fence);
    if (end < 0) throw new Error(`${page}:${index + 1}: the block does not end`);
    const code = lines.slice(index + 1, end).map((line) => `${line.slice(indent!.length)}\n`);
    const above = lines.slice(0, index).findLast((line) => line.trim() !== '');
    blocks.push({
      page,
      line: index + 1,
      language: info!.split(' ')[0]!,
      code: code.join(''),
      mark: markOf(above ?? '', `${page}:${index + 1}`),
    });
    index = end;
  }
  return blocks;
}

function markOf(line: string, place: string): Mark | undefined {
  const [, text] = /^ *<!-- snippet: (.*) -->$/.exec(line) ?? [];
  if (text === undefined) return undefined;
  for (const [form, mark] of forms) {
    const found = form.exec(text);
    if (found) return mark(found.slice(1));
  }
  throw new Error(`${place}: no mark of a snippet: ${text}`);
}

export const allBlocks: readonly Block[] = pages.flatMap(blocksOf);

/** Where it is, as editors open it. */
export function placeOf({ page, line }: Block): string {
  return `${page}:${line}`;
}

/** The one block of a page for which a test of its own runs it. */
export function blockRunBy(test: string, page: string): string {
  const found = blocksOf(page).filter(({ mark }) => mark?.kind === 'run by' && mark.path === test);
  if (found.length !== 1) throw new Error(`${page}: one block was expected that is run by ${test}`);
  return found[0]!.code;
}
