import { html } from 'hono/html';
import { layout } from './layout.ts';
import { callersOf, operationsOf, type OpenApi } from './openapi.ts';
import { prose } from './prose.ts';

/** All operations, by what they are about. */
export function operationsPage(document: OpenApi): Promise<string> {
  const operations = operationsOf(document);
  const { title, version, description } = document.info;
  const body = html`<h1>${title}, the contract</h1>
    <p>Version ${version}</p>
    ${prose(description)}
    ${document.tags.map(
      (tag) =>
        html`<section>
          <h2>${tag.name}</h2>
          ${prose(tag.description)}
          <ul class="operations">
            ${operations
              .filter(({ operation }) => operation.tags[0] === tag.name)
              .map(
                ({ method, path, operation }) =>
                  html`<li>
                    <a href="/docs/${operation.operationId}">${operation.summary}</a>
                    <code><span class="method">${method.toUpperCase()}</span> ${path}</code>
                    <span class="who">${callersOf(document, operation).join(', ')}</span>
                  </li>`,
              )}
          </ul>
        </section>`,
    )}`;
  return layout({ title: `${title}: operations`, body });
}

/** All named schemas. */
export function schemasPage(document: OpenApi): Promise<string> {
  const names = Object.keys(document.components.schemas).sort();
  const body = html`<h1>Schemas</h1>
    <ul class="names">
      ${names.map((name) => html`<li><a href="/docs/schemas/${name}">${name}</a></li>`)}
    </ul>`;
  return layout({ title: `${document.info.title}: schemas`, body });
}
