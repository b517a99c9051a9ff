/** A heading of a page and what stands below it, up to the next heading of whatever level. */
export interface Section {
  /** As it is written, `## Money and dates`. */
  readonly heading: string;
  readonly level: number;
  /** What links name it by, as GitHub makes it. */
  readonly anchor: string;
  readonly paragraphs: number;
  readonly items: number;
  /** Rows of tables, with those of their heads. */
  readonly rows: number;
  /** Fenced blocks and the comments that readers do not see, as they are written. */
  readonly blocks: readonly string[];
  /** What is set as code within a sentence. */
  readonly names: readonly string[];
  readonly figures: readonly string[];
  /** What links and pictures lead to, as it is written. */
  readonly links: readonly string[];
}

type Draft = { -readonly [Key in keyof Section]: Section[Key] } & { blocks: string[]; text: string };

const fence = /^ *(`{3,})/;
const inlineCode = /`([^`]+)`/g;
const link = /\]\(([^)\s]+)\)/g;

/** The sections of a page of Markdown that prettier has formatted. What stands above the first heading is of none. */
export function sectionsOf(markdown: string): Section[] {
  const drafts: Draft[] = [];
  const lines = markdown.split('\n');
  let isInText = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) drafts.push(draftOf(heading[1]!.length, heading[2]!));
    const draft = drafts.at(-1);
    if (heading || draft === undefined || line.trim() === '') {
      isInText = false;
      continue;
    }
    const [, opening] = fence.exec(line) ?? [];
    if (opening !== undefined) {
      const end = lines.findIndex((one, at) => at > index && one.trim() === opening);
      draft.blocks.push(lines.slice(index, end + 1).join('\n'));
      index = end;
      isInText = false;
      continue;
    }
    if (line.startsWith('<!--')) {
      draft.blocks.push(line);
      continue;
    }
    if (line.startsWith('|')) draft.rows += 1;
    else if (/^ *([-*]|\d+\.) /.test(line)) draft.items += 1;
    else if (!isInText) draft.paragraphs += 1;
    isInText = true;
    draft.text += `${line.replace(/^ *\d+\. /, '')}\n`;
  }
  return drafts.map(({ text, ...section }) => ({ ...section, ...readIn(`${section.heading}\n${text}`) }));
}

function draftOf(level: number, title: string): Draft {
  const anchor = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
  const counts = { paragraphs: 0, items: 0, rows: 0 };
  const lists = { blocks: [], names: [], figures: [], links: [] };
  return { heading: `${'#'.repeat(level)} ${title}`, level, anchor, ...counts, ...lists, text: '' };
}

function readIn(text: string): Pick<Section, 'names' | 'figures' | 'links'> {
  const plain = text.replaceAll(inlineCode, '').replaceAll(link, ']');
  return {
    names: groupsOf(text, inlineCode),
    figures: groupsOf(plain, /(?<![\p{L}\d])(\d+(?:[.,:]\d+)*)/gu),
    links: groupsOf(text, link),
  };
}

function groupsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group]) => group!.replaceAll(/\s+/g, ' '));
}
