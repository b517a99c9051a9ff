import { CODE_ENUMS, codesOf, type CodeText } from '../contract/codes.ts';
import { API_HEADERS } from './security-headers.ts';

const PLACES = {
  ProblemCode: 'code of a problem',
  FieldCode: 'code of a field, in errors',
  WarningCode: 'code of a warning',
} as const;

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:44rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.125rem;margin-block:2rem 0}
code{font-family:ui-monospace,monospace}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
dt{opacity:.75}dd{margin:0}
@media(max-width:30rem){dl{display:block}dd{margin-block-end:.5rem}}`;

interface CodeMeaning extends CodeText {
  readonly kind: (typeof CODE_ENUMS)[number];
}

/**
 * What a code means and what is accepted, for people as a page and for programs as JSON (`{code, meanings}`), as `Accept` asks;
 * without a code the list of all. `undefined` for a code that the contract does not list.
 */
export async function codePage(
  code: string | undefined,
  accept: string | null,
  { hasContractPages = false } = {},
): Promise<Response | undefined> {
  const listed = code === undefined ? allCodes() : [code];
  const meanings = listed.map((one) => ({ code: one, meanings: meaningsOf(one) }));
  if (meanings.some((one) => one.meanings.length === 0)) return undefined;
  if (!prefersHtml(accept)) {
    const body = code === undefined ? { codes: meanings } : meanings[0];
    return Response.json(body, { headers: { ...API_HEADERS, Vary: 'Accept' } });
  }
  const title = code === undefined ? 'Codes' : `Code ${code}`;
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
${meanings.map(sectionsOf).join('\n')}
${code === undefined ? '' : '<p><a href="/problems">All codes</a></p>'}
${hasContractPages ? '<p><a href="/docs">The contract</a></p>' : ''}
</body></html>
`;
  const headers = {
    ...API_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': await policy(),
    Vary: 'Accept',
  };
  return new Response(html, { headers });
}

let knownPolicy: Promise<string> | undefined;

/** Nothing but the page's own style, by its hash, which is made once. */
function policy(): Promise<string> {
  knownPolicy ??= crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE)).then((hash) => {
    const source = btoa(String.fromCharCode(...new Uint8Array(hash)));
    return `default-src 'none'; style-src 'sha256-${source}'; frame-ancestors 'none'; base-uri 'none'`;
  });
  return knownPolicy;
}

function allCodes(): string[] {
  return [...new Set(CODE_ENUMS.flatMap((kind) => Object.keys(codesOf(kind))))];
}

function meaningsOf(code: string): CodeMeaning[] {
  return CODE_ENUMS.flatMap((kind) => {
    const codes = codesOf(kind);
    return Object.hasOwn(codes, code) ? [{ kind, ...codes[code]! }] : [];
  });
}

// Browsers name text/html; whoever names nothing, or anything, is a program.
function prefersHtml(accept: string | null): boolean {
  return /\btext\/html\b/.test(accept ?? '');
}

function sectionsOf({ code, meanings }: { code: string; meanings: readonly CodeMeaning[] }): string {
  return meanings
    .map(
      ({ kind, status, title, accepted, example }) => `<section><h2><code>${code}</code></h2>
<p>${escape(title)}.</p>
<dl><dt>Where</dt><dd>${PLACES[kind]}${status === undefined ? '' : `, status ${status}`}</dd>
<dt>Accepted</dt><dd>${escape(accepted)}</dd>${
        example === undefined
          ? ''
          : `\n<dt>For example</dt><dd><code>${escape(example.pointer)}</code> ${escape(example.detail)}</dd>`
      }</dl></section>`,
    )
    .join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
