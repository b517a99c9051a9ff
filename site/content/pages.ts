import { globSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { root } from '../../scripts/process/root.ts';

/** A file of the repository that is a page of the site. */
export interface SourcePage {
  /** From the repository's root. */
  readonly source: string;
  /** Its path on the site, without slashes around it; the start page's is empty. */
  readonly slug: string;
}

const guides = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'docs/**/*.md',
  'packages/sdk/README.md',
  'packages/sdk/specification/*.md',
];

/** What is drawn from it otherwise: a page for each element. */
export const elementReference = 'docs/elements.md';

/** All pages that are written by hand, English and other languages, by their files. */
export function sourcePages(): SourcePage[] {
  return globSync(guides, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((source) => source !== elementReference)
    .sort()
    .map((source) => ({ source, slug: slugOf(source) }));
}

/** `docs/es/embed.md` is the Spanish `es/embed`; a README is the page of its folder. */
function slugOf(source: string): string {
  const path = source
    .replace(/^packages\/sdk\/specification\//, 'specification/')
    .replace(/^packages\/sdk\//, 'sdk/')
    .replace(/^docs\//, '')
    .replace(/\.md$/, '');
  const name = basename(path);
  const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path);
  return (name === 'README' ? folder : path).toLowerCase();
}

/** Whether a page is in Spanish, by its slug. */
export function isSpanish(slug: string): boolean {
  return /^es(\/|$)/.test(slug);
}
