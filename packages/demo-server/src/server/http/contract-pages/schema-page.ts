import { html } from 'hono/html';
import { json, layout } from './layout.ts';
import type { OpenApi } from './openapi.ts';
import { schemaView, typeOf } from './schema-view.ts';

/** One named schema; `undefined` for a name that the document does not have. */
export function schemaPage(document: OpenApi, name: string): Promise<string> | undefined {
  if (!Object.hasOwn(document.components.schemas, name)) return undefined;
  const schema = document.components.schemas[name]!;
  const body = html`<h1><code>${name}</code></h1>
    <p class="type">${typeOf(schema)}</p>
    ${schemaView(schema)} ${schema.examples && html`<h2>For example</h2>`} ${schema.examples?.map(json)}`;
  return layout({ title: `${name}: ${document.info.title}`, body });
}
