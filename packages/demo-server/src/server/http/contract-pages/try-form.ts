import { html } from 'hono/html';
import {
  callersOf,
  resolve,
  type OpenApi,
  type Parameter,
  type PlacedOperation,
  type Schema,
} from './openapi.ts';

/**
 * The form that `browser/try.js` opens and sends. Only what reads is sent: with writes a browser sends `Origin`, and keys are refused
 * with it, so that there is the line for a shell instead. The field of the key has no name and is kept nowhere.
 */
export function tryForm(
  document: OpenApi,
  { method, path, operation, parameters }: PlacedOperation,
): unknown {
  const streams = Object.values(operation.responses).some(({ content }) => content?.['text/event-stream']);
  const sends = method === 'get' && !streams;
  const [mediaType, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return html`<noscript><p>The form needs the page’s script.</p></noscript>
    <form
      hidden
      data-method="${method.toUpperCase()}"
      data-path="${path}"
      data-sends="${String(sends)}"
      data-streams="${String(streams)}"
    >
      ${
        sends &&
        html`<p>
          <label for="key">${callersOf(document, operation).join(' or ')}</label>
          <input id="key" type="password" autocomplete="off" spellcheck="false" aria-describedby="key-note" />
          <small id="key-note">Stays in this field: it is gone when the page is.</small>
        </p>`
      }
      ${parameters.map((parameter, index) => field(document, parameter, `parameter-${index}`))}
      ${
        mediaType === 'application/json' &&
        html`<p>
          <label for="body">Body</label>
          <textarea id="body" rows="12" spellcheck="false" data-media-type="${mediaType}">
${JSON.stringify(body?.example ?? {}, null, 2)}</textarea>
        </p>`
      }
      ${
        mediaType !== undefined &&
        mediaType !== 'application/json' &&
        html`<input type="hidden" id="body" data-media-type="${mediaType}" />`
      }
      ${
        sends
          ? html`<p><button>Send</button></p>`
          : html`<p>
              ${streams ? 'This answer does not end: read it in a shell.' : 'A key is refused from a browser when it writes: write from a shell.'}
            </p>`
      }
      <p id="curl-title">For a shell, with the credential in <code>SALDO_KEY</code></p>
      <pre aria-labelledby="curl-title" role="group"><code id="curl"></code></pre>
      <p id="status" role="status"></p>
      <div id="answer"></div>
    </form>`;
}

function field(document: OpenApi, parameter: Parameter, id: string): unknown {
  const { name, in: place, style, required = false, schema: raw } = parameter;
  const schema = resolve(document, raw);
  const shape = schema.type === 'array' ? 'list' : style === 'deepObject' ? 'keys' : 'text';
  const choices = schema.type === 'boolean' ? ['true', 'false'] : schema.enum?.map(String);
  const data = html`data-name="${name}" data-in="${place}" data-shape="${shape}"`;
  return html`<p>
    <label for="${id}"><code>${name}</code>${required && ' (required)'}</label>
    ${
      choices === undefined
        ? html`<input
            id="${id}"
            ${data}
            type="${schema.format === 'date' ? 'date' : 'text'}"
            autocomplete="off"
            spellcheck="false"
            placeholder="${hint(schema, shape)}"
            ${required && 'required'}
          />`
        : html`<select id="${id}" ${data} ${required && 'required'}>
            <option value=""></option>
            ${choices.map((choice) => html`<option>${choice}</option>`)}
          </select>`
    }
  </p>`;
}

function hint(schema: Schema, shape: string): string {
  if (shape === 'keys') return 'key=value, separated by commas';
  if (shape === 'list') return 'separated by commas';
  return schema.default === undefined ? '' : JSON.stringify(schema.default);
}
