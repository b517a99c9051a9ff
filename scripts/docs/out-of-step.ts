import { posix } from 'node:path';
import type { Section } from './page-sections.ts';

/** A page by its path from the repository's root, and how it is read. */
export interface Library {
  /** Undefined where there is no such file, no sections where it is no page. */
  readonly sectionsOf: (path: string) => readonly Section[] | undefined;
  /** The page that it translates, where it does. */
  readonly originalOf: (path: string) => string | undefined;
  /** Its translation, where there is one. */
  readonly translationOf: (path: string) => string | undefined;
}

/**
 * What a translation does not have of its page, or has beside it, in sentences that name the sections. `shortened` are headings of the
 * page whose sections are told in fewer words: of those nothing but their place is held.
 */
export function outOfStep(
  original: string,
  translation: string,
  library: Library,
  shortened: readonly string[] = [],
): string[] {
  const ours = library.sectionsOf(original) ?? [];
  const theirs = library.sectionsOf(translation) ?? [];
  if (ours.length !== theirs.length) {
    const at = ours.findIndex((section, index) => !isAlike(section, theirs[index], shortened));
    const [one, other] = [ours[at]?.heading ?? 'its end', theirs[at < 0 ? ours.length : at]?.heading];
    return [
      `${original} has ${ours.length} headings, ${translation} ${theirs.length}: at "${one}" it has ${other ? `"${other}"` : 'ended'}`,
    ];
  }
  return ours.flatMap((section, index) => {
    const other = theirs[index]!;
    const troubles =
      section.level === other.level && shortened.includes(section.heading)
        ? []
        : differences(
            { ...section, links: section.links.map((link) => aimOf(link, original, library)) },
            { ...other, links: other.links.map((link) => aimOf(link, translation, library)) },
          );
    return troubles.map(
      (trouble) => `${translation}, "${other.heading}", of "${section.heading}": ${trouble}`,
    );
  });
}

const counts = ['level', 'paragraphs', 'items', 'rows'] as const;
const contents = ['blocks', 'names', 'figures', 'links'] as const;

function isAlike(section: Section, other: Section | undefined, shortened: readonly string[]): boolean {
  if (other === undefined || section.level !== other.level) return false;
  if (shortened.includes(section.heading)) return true;
  return (
    counts.every((key) => section[key] === other[key]) &&
    section.blocks.join('\n') === other.blocks.join('\n')
  );
}

function differences(section: Section, other: Section): string[] {
  return [
    ...counts
      .filter((key) => section[key] !== other[key])
      .map((key) => `${key}: ${section[key]} expected, ${other[key]} there`),
    ...contents.flatMap((key) => [
      ...without(section[key], other[key]).map((one) => `${key}: without ${one}`),
      ...without(other[key], section[key]).map((one) => `${key}: the page has no ${one}`),
    ]),
  ];
}

/** What of one list is not in the other. How often it is said is left to the language, and so is the order within a sentence. */
function without(list: readonly string[], other: readonly string[]): string[] {
  return [...new Set(list)].filter((one) => !other.includes(one));
}

/** Where a link leads, in the words of the page that is translated: the file, and which of its headings. A page and its translation may name each other. */
function aimOf(link: string, page: string, { sectionsOf, originalOf, translationOf }: Library): string {
  if (/^([a-z]+:|\/)/.test(link)) return link;
  const [file, anchor] = link.split('#');
  const path = file ? posix.join(posix.dirname(page), file) : page;
  const sections = sectionsOf(path);
  if (sections === undefined) return `${link}, which is not there`;
  const better = originalOf(page) === undefined ? undefined : translationOf(path);
  if (better !== undefined && (better !== page || anchor !== undefined))
    return `${link}, of which there is ${better}`;
  const original = originalOf(path) ?? path;
  if (anchor === undefined) return original;
  const index = sections.findIndex((section) => section.anchor === anchor);
  if (index < 0) return `${link}, which has no such heading`;
  return `${original}, "${sectionsOf(original)?.[index]?.heading}"`;
}
