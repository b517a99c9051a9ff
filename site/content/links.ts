import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { fromRoot } from '../../scripts/process/root.ts';
import { siteBase } from '../base.ts';
import { isSpanish } from './pages.ts';

export interface LinkTargets {
  /** Slugs of pages by the files that they are made of. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Called for a picture that a page shows: it goes along. Gives its address. */
  readonly picture: (source: string) => string;
}

const link = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const fenced = /(^ *(?:```|~~~)[^]*?^ *(?:```|~~~) *$)/gm;

/**
 * The text of a page with its links as the site has them. What is no page of the site, a folder of the repository or a source, is
 * named without a link.
 */
export function withSiteLinks(
  text: string,
  page: { source: string; slug: string },
  targets: LinkTargets,
): string {
  return text
    .split(fenced)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(link, (whole, bang: string, label: string, to: string) =>
            rewritten({ whole, bang, label, to }, page, targets),
          ),
    )
    .join('');
}

function rewritten(
  { whole, bang, label, to }: { whole: string; bang: string; label: string; to: string },
  { source, slug }: { source: string; slug: string },
  { slugs, picture }: LinkTargets,
): string {
  if (/^[a-z][a-z+.-]*:|^#|^\/\//i.test(to)) return whole;
  const [path = '', anchor] = to.split('#');
  const file = posix.join(posix.dirname(source), path);
  // As it is: the generator would look for a picture beside the page.
  if (bang) return `<img src="${picture(file)}" alt="${label.replaceAll('"', '&quot;')}" loading="lazy" />`;
  const known =
    slugs.get(anchoredFile(file, anchor)) ??
    slugs.get(file) ??
    slugs.get(`${file.replace(/\/$/, '')}/README.md`);
  if (known === undefined) {
    if (!existsSync(fromRoot(file))) throw new Error(`${source}: ${to} is not there`);
    return label;
  }
  const isElement = slugs.has(anchoredFile(file, anchor));
  const address = addressOf(slug, known, new Set(slugs.values()));
  return `[${label}](${address}${anchor === undefined || isElement ? '' : `#${anchor}`})`;
}

/**
 * Relative, so that it leads to the reader's language where the page stands in for its own translation. A translation leads on in its language,
 * unless what it names is the very page that has one.
 */
function addressOf(slug: string, target: string, slugs: ReadonlySet<string>): string {
  if (isSpanish(target) && !isSpanish(slug)) return `${siteBase}${target}/`;
  const translated = target === '' ? 'es' : `es/${target}`;
  const goesOn = isSpanish(slug) && !isSpanish(target) && !slugs.has(translated);
  return fromPage(slug, `${goesOn ? translated : target}/`);
}

/** Where a part of a file is a page by itself. */
function anchoredFile(file: string, anchor: string | undefined): string {
  return anchor === undefined ? file : `${file}#${anchor}`;
}

/** Relative, so that the site works from any folder. Pages end with a slash. */
export function fromPage(slug: string, target: string): string {
  const path = target === '/' ? '' : target;
  const up = slug === '' ? './' : '../'.repeat(slug.split('/').length);
  return `${up}${path}`;
}
