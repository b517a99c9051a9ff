import { readFile } from 'node:fs/promises';
import { CONTRACT_JSON } from '../../contract/route.ts';
import { API_HEADERS } from '../security-headers.ts';
import { operationsPage, schemasPage } from './index-pages.ts';
import type { OpenApi } from './openapi.ts';
import { operationPage } from './operation-page.ts';
import { schemaPage } from './schema-page.ts';

/** Answers what lies under `/docs`; `undefined` for what is not there. */
export type ContractPages = (path: string) => Promise<Response | undefined>;

/** Only files and answers of the own origin, no text that becomes markup or script. The empty icon is the only `data:`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HTML = 'text/html; charset=utf-8';

/** Files beside the pages, by the name under which they are served. */
const FILES: Readonly<Record<string, string>> = {
  'docs.css': 'text/css; charset=utf-8',
  'try.js': 'text/javascript; charset=utf-8',
};

/** The contract as pages: operations, schemas, the document itself, and what is needed to try it. */
export function contractPages(document = CONTRACT_JSON as OpenApi): ContractPages {
  const text = JSON.stringify(document);
  return async (path) => {
    const [name = '', schema, ...more] = path.replace(/^\/docs\/?/, '').split('/');
    if (more.length > 0 || (schema !== undefined && name !== 'schemas')) return undefined;
    if (name === 'openapi.json') return answer(text, 'application/json');
    const mediaType = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
    if (mediaType !== undefined) {
      return answer(await readFile(new URL(`./browser/${name}`, import.meta.url), 'utf8'), mediaType);
    }
    const page = await find(document, name, schema);
    return page === undefined ? undefined : answer(page, HTML);
  };
}

function find(document: OpenApi, name: string, schema: string | undefined): Promise<string> | undefined {
  if (name === '') return operationsPage(document);
  if (name !== 'schemas') return operationPage(document, name);
  return schema === undefined ? schemasPage(document) : schemaPage(document, schema);
}

function answer(body: string, mediaType: string): Response {
  return new Response(body, {
    headers: {
      ...API_HEADERS,
      'Content-Type': mediaType,
      'Content-Security-Policy': POLICY,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  });
}
