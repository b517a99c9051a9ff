import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ELEMENT_NODE, parse, walkSync, type ElementNode } from 'ultrahtml';

/** A page as it was built: what it leads to, and where one can arrive in it. */
export interface BuiltPage {
  /** Its address from the site's root: `/embed/`. */
  readonly address: string;
  readonly html: string;
  /** Addresses of links, pictures, scripts and styles, from the site's root with their fragment. */
  readonly leadsTo: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** All pages of a built site. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = globSync('**/*.html', { cwd: folder }).filter((file) => !file.startsWith('live'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const leadsTo: string[] = [];
      const ids = new Set<string>();
      walkSync(parse(html), (node) => {
        if (node.type !== ELEMENT_NODE) return;
        const { attributes } = node as ElementNode;
        if (attributes['id'] !== undefined) ids.add(attributes['id']);
        for (const to of [attributes['href'], attributes['src']]) {
          const url =
            to === undefined
              ? undefined
              : new URL(to.replaceAll('&amp;', '&'), `http://site.example${address}`);
          if (url?.host === 'site.example') leadsTo.push(url.href.slice('http://site.example'.length));
        }
      });
      return { address, html, leadsTo, ids };
    }),
  );
}
