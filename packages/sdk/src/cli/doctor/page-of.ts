import type { Answer } from './ask.ts';
import { Policies } from './content-security-policy.ts';

/** A script that a page loads. */
export interface PageScript {
  readonly url: string;
  readonly nonce: string | undefined;
}

const worker = 'legacy/build/pdf.worker.min.mjs';

/** The policies of a page, from its header and from its head. */
export function policiesOf({ headers, text }: Answer): Policies {
  const own = headers.get('Content-Security-Policy');
  const inHead = tags(text, 'meta')
    .filter((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((meta) => attribute(meta, 'content') ?? '');
  return new Policies([...(own === null ? [] : [own]), ...inHead]);
}

/** The script of the elements that a page names; `undefined` where a bundle has them. */
export function elementsScriptOf({ url, text }: Answer): PageScript | undefined {
  const script = tags(text, 'script').find((tag) =>
    /(^|\/)saldo\.js(\?|$)/.test(attribute(tag, 'src') ?? ''),
  );
  if (script === undefined) return undefined;
  return { url: new URL(attribute(script, 'src')!, url).href, nonce: attribute(script, 'nonce') };
}

/** Where the page loads the program of pdf.js from: as said, by `asset-base` of a viewer, else beside the elements. */
export function pdfProgramOf(page: Answer, said: string | undefined): string {
  if (said !== undefined) return new URL(said, page.url).href;
  const base = tags(page.text, 'saldo-pdf-viewer')
    .map((tag) => attribute(tag, 'asset-base'))
    .find(Boolean);
  if (base !== undefined) return new URL(worker, new URL(`${base.replace(/\/*$/, '')}/`, page.url)).href;
  const elements = elementsScriptOf(page)?.url ?? new URL('/elements/saldo.js', page.url).href;
  return new URL(`pdfjs-dist/${worker}`, elements).href;
}

function tags(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi')), ([tag]) => tag);
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
