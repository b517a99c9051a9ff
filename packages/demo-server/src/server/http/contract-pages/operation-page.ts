import { html } from 'hono/html';
import { answers } from './answers.ts';
import { json, layout } from './layout.ts';
import {
  callersOf,
  operationsOf,
  resolve,
  type Content,
  type OpenApi,
  type Operation,
  type Parameter,
} from './openapi.ts';
import { inline, prose } from './prose.ts';
import { limitsOf, schemaView, typeOf } from './schema-view.ts';
import { tryForm } from './try-form.ts';

/** One operation; `undefined` for an id that the document does not have. */
export function operationPage(document: OpenApi, operationId: string): Promise<string> | undefined {
  const placed = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  if (placed === undefined) return undefined;
  const { method, path, operation, parameters } = placed;
  const body = html`<h1>${operation.summary}</h1>
    <p>
      <code><span class="method">${method.toUpperCase()}</span> ${path}</code>
    </p>
    ${operation.deprecated === true && html`<p><strong>Deprecated.</strong></p>`}
    ${prose(operation.description)}
    <p><a href="#try">Try it</a></p>
    <h2>Who may</h2>
    ${access(document, operation)} ${parameters.length > 0 && html`<h2>Parameters</h2>`}
    ${parameterList(parameters)} ${operation.requestBody && html`<h2>Body</h2>`}
    ${requestBody(document, operation.requestBody?.content)}
    <h2>Answers</h2>
    ${answers(document, operation)}
    <h2 id="try">Try it</h2>
    ${tryForm(document, placed)}`;
  return layout({ title: `${operation.summary}: ${document.info.title}`, body, script: true });
}

function access(document: OpenApi, operation: Operation): unknown {
  const { permission, scope, components, feature, side } = operation['x-access'];
  const callers = callersOf(document, operation);
  return html`<dl class="facts">
    <dt>Permission</dt>
    <dd><code>${permission}</code></dd>
    ${
      callers.includes('API key') &&
      html`<dt>API key</dt>
        <dd>${scope === undefined ? 'any' : html`with scope <code>${scope}</code>`}</dd>`
    }
    ${
      callers.includes('session') &&
      html`<dt>Session</dt>
        <dd>
          ${components === undefined ? 'any' : html`with one of <code>${components.join(', ')}</code>`}
          ${feature !== undefined && html`and <code>${feature}</code> not switched off`}
          ${side !== undefined && html`of the ${side}’s side`}
        </dd>`
    }
  </dl>`;
}

function parameterList(parameters: readonly Parameter[]): unknown {
  if (parameters.length === 0) return '';
  return html`<dl class="fields">
    ${parameters.map(
      ({ name, in: place, required, description, schema }) =>
        html`<dt>
            <code>${name}</code> <span class="type">${place}, ${typeOf(schema)}</span>
            ${required === true && html`<strong class="required">required</strong>`}
          </dt>
          <dd>
            ${prose(description)} ${schema.$ref === undefined && schemaView(schema)}
            ${schema.$ref !== undefined && schema.default !== undefined && inline(limitsOf(schema).join(' · '))}
          </dd>`,
    )}
  </dl>`;
}

/** A named schema's own fields too: whoever writes a body reads them here. */
function requestBody(document: OpenApi, content: Content = {}): unknown {
  return Object.entries(content).map(
    ([mediaType, { schema, example }]) =>
      html`<section>
        <h3><code>${mediaType}</code></h3>
        ${schema && html`<p>${typeOf(schema)}</p>`} ${schema && schemaView(resolve(document, schema))}
        ${
          example !== undefined &&
          html`<details>
            <summary>Example of ${mediaType}</summary>
            ${typeof example === 'string' ? html`<pre><code>${example}</code></pre>` : json(example)}
          </details>`
        }
      </section>`,
  );
}
