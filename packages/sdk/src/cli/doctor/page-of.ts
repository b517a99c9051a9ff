import type { Answer } from './ask.ts';
import { Policies } from './content-security-policy.ts';

/** A script that a page loads. */
export interface PageScript {
  readonly url: string;
  readonly nonce: string | undefined;
}

/** The policies of a page, from its header and from its head. */
export function policiesOf({ headers, text }: Answer): Policies {
  const own = headers.get('Content-Security-Policy');
  const inHead = tags(text, 'meta')
    .filter((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((meta) => attribute(meta, 'content') ?? '');
  return new Policies([...(own === null ? [] : [own]), ...inHead]);
}

/** The script of the elements that a page names; `undefined` where a bundle has them. */
export function elementsScriptOf({ url, text }: Pick<Answer, 'url' | 'text'>): PageScript | undefined {
  const script = tags(text, 'script').find((tag) =>
    /(^|\/)saldo\.js(\?|$)/.test(attribute(tag, 'src') ?? ''),
  );
  if (script === undefined) return undefined;
  return { url: new URL(attribute(script, 'src')!, url).href, nonce: attribute(script, 'nonce') };
}

/**
 * The folder of the files that read PDFs: as said, as an element of the page says in `pdf-asset-base`, beside the elements of a page
 * without a build step, else where bundles look for it.
 */
export function pdfFolderOf({ url, text }: Pick<Answer, 'url' | 'text'>, said: string | undefined): URL {
  const base =
    said ??
    Array.from(text.matchAll(/<[a-z-]+\b[^>]*>/gi), ([tag]) => attribute(tag, 'pdf-asset-base')).find(
      Boolean,
    );
  if (base !== undefined) return new URL(base.replace(/\/*$/, '/'), url);
  const script = elementsScriptOf({ url, text });
  return script === undefined ? new URL('/saldo-pdf/', url) : new URL('./pdf/', script.url);
}

function tags(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi')), ([tag]) => tag);
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
