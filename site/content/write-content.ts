import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readElementModels } from '../../scripts/build/frameworks/element-model.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { siteBase } from '../base.ts';
import { contractPages, type MadePage } from './contract-pages.ts';
import { elementPages } from './element-pages.ts';
import { bodyOf, frameworkFolds, isShowable, type Holder, type LiveExample } from './examples.ts';
import { withPlacesOf } from './headings.ts';
import { withSiteLinks } from './links.ts';
import { elementReference, isSpanish, sourcePages } from './pages.ts';

/** Where the generator reads pages, and what it serves as it is. */
export const contentFolder = fromRoot('.cache/site/content');
const slugsFile = fromRoot('.cache/site/slugs.json');
export const publicFolder = fromRoot('.cache/site/public');

/** Writes the pages of the site as its generator reads them. Returns their slugs. */
export async function writeContent(): Promise<string[]> {
  await rm(contentFolder, { recursive: true, force: true });
  await rm(join(publicFolder, 'pictures'), { recursive: true, force: true });
  const elements = await readElementModels();
  const sources = sourcePages();
  const slugs = new Map([
    ...sources.map(({ source, slug }) => [source, slug] as const),
    [elementReference, 'elements'],
    ['packages/elements/README.md', 'elements'],
    ...elements.map(({ tag }) => [`${elementReference}#${tag}`, `elements/${tag}`] as const),
  ]);
  const pictures = new Map<string, string>();
  const picture = (source: string) => {
    const target = `pictures/${source.replaceAll('/', '-')}`;
    pictures.set(source, target);
    return `${siteBase}${target}`;
  };
  const examples: Record<string, LiveExample> = {};
  const example = (slug: string) => (html: string, as: Holder) => {
    const id = `${slug.replaceAll('/', '-') || 'start'}-${Object.keys(examples).length + 1}`;
    examples[id] = { html: bodyOf(html).replaceAll('src="/', 'src="./'), as };
    const [live, title] = isSpanish(slug) ? ['En vivo', 'Ejemplo en vivo'] : ['Live', 'Live example'];
    return [
      `\`\`\`html\n${html}\n\`\`\``,
      frameworkFolds(html, elements, id),
      `<details class="live"${slug === 'elements' ? ' open' : ''}><summary>${live}</summary><iframe src="${siteBase}live/?example=${id}" title="${title}" loading="lazy"></iframe></details>`,
    ].join('\n\n');
  };
  const written: MadePage[] = [];
  for (const { source, slug } of sources) {
    const text = await readPage(source);
    const title = /^# (.*)$/m.exec(text)?.[1];
    if (title === undefined) throw new Error(`${source} has no title`);
    const body = text
      .replace(/^# .*\n/m, '')
      .replaceAll(/^<!--[^]*?-->\n*/gm, '')
      .replaceAll(/^```html\n([^]*?)\n```$/gm, (block: string, html: string) =>
        isShowable(html) ? example(slug)(html, html.includes('supplier') ? 'supplier' : 'client') : block,
      );
    written.push({
      slug,
      title: title.replaceAll('`', ''),
      body: withSiteLinks(body, { source, slug }, { slugs, picture }),
    });
  }
  const reference = await readFile(fromRoot(elementReference), 'utf8');
  const linked = withSiteLinks(reference, { source: elementReference, slug: 'elements' }, { slugs, picture });
  written.push(
    ...contractPages(),
    ...elementPages(linked, elements, (html, as) => example('elements')(html, as)),
  );
  for (const page of written) await writePage(page);
  for (const [source, target] of pictures) {
    await mkdir(dirname(join(publicFolder, target)), { recursive: true });
    await cp(fromRoot(source), join(publicFolder, target));
  }
  await mkdir(join(publicFolder, 'live'), { recursive: true });
  await cp(fromRoot('packages/elements/portal/icon.svg'), join(publicFolder, 'favicon.svg'));
  await cp(fromRoot('packages/elements/portal/icon.svg'), join(publicFolder, 'live/logo.svg'));
  await writeFile(join(publicFolder, 'live/examples.json'), JSON.stringify(examples));
  const made = written.map(({ slug }) => slug);
  await writeFile(slugsFile, JSON.stringify(made));
  return made;
}

/** The text of a page; a translation with the places of what it translates. */
async function readPage(source: string): Promise<string> {
  const text = await readFile(fromRoot(source), 'utf8');
  const translated = /^docs\/\w\w\/(.+)$/.exec(source)?.[1];
  if (translated === undefined) return text;
  const english = translated === 'README.md' ? translated : `docs/${translated}`;
  return withPlacesOf(text, await readFile(fromRoot(english), 'utf8'));
}

async function writePage({ slug, title, body }: MadePage): Promise<void> {
  const isStart = slug === '' || slug === 'es';
  const file = join(contentFolder, isStart ? join(slug, 'index.md') : `${slug}.md`);
  const head = [
    `title: ${JSON.stringify(title)}`,
    ...(isStart ? ['tableOfContents: { maxHeadingLevel: 2 }'] : []),
  ];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `---\n${head.join('\n')}\n---\n\n${body.trim()}\n`);
}
