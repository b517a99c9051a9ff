import { html } from 'hono/html';
import { json } from './layout.ts';
import { resolve, type Answer, type OpenApi, type Operation } from './openapi.ts';
import { prose } from './prose.ts';
import { schemaView, typeOf } from './schema-view.ts';

/** Each answer of an operation: when it comes, its headers, schema and an example, the codes of problems with its status. */
export function answers(document: OpenApi, operation: Operation): unknown {
  return Object.entries(operation.responses).map(([status, raw]) => {
    const answer = resolve(document, raw);
    return html`<section>
      <h3>${status}</h3>
      ${prose(answer.description)} ${headers(document, answer)}
      ${Object.entries(answer.content ?? {}).map(([mediaType, { schema, example }]) =>
        mediaType === 'application/problem+json'
          ? problems(document, Number(status))
          : html`<p><code>${mediaType}</code> ${schema && typeOf(schema)}</p>
              ${schema && schema.$ref === undefined && schemaView(schema)}
              ${
                example !== undefined &&
                html`<details>
                  <summary>Example of ${status}, ${mediaType}</summary>
                  ${typeof example === 'string' ? html`<pre><code>${example}</code></pre>` : json(example)}
                </details>`
              }`,
      )}
    </section>`;
  });
}

function headers(document: OpenApi, { headers = {} }: Answer): unknown {
  const listed = Object.entries(headers);
  if (listed.length === 0) return '';
  return html`<dl class="fields">
    ${listed.map(
      ([name, header]) =>
        html`<dt><code>${name}</code></dt>
          <dd>${prose(resolve(document, header).description)}</dd>`,
    )}
  </dl>`;
}

function problems(document: OpenApi, status: number): unknown {
  const { ProblemCode, Problem } = document.components.schemas;
  const codes = Object.entries(ProblemCode?.['x-codes'] ?? {}).filter(([, code]) => code.status === status);
  const [first] = codes;
  return html`<p>
      <code>application/problem+json</code> ${Problem && typeOf({ $ref: '#/components/schemas/Problem' })}
    </p>
    <ul class="values">
      ${codes.map(
        ([code, { title }]) =>
          html`<li>
            <a href="/problems/${code}"><code>${code}</code></a> ${title}
          </li>`,
      )}
    </ul>
    ${
      first &&
      html`<details>
        <summary>Example of ${status}</summary>
        ${json({ type: `/problems/${first[0]}`, title: first[1].title, status, code: first[0], requestId: '0h3kq1v9c2' })}
      </details>`
    }`;
}
