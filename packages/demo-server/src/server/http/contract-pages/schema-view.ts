import { html } from 'hono/html';
import { nameOf, type Schema } from './openapi.ts';
import { inline, prose } from './prose.ts';

/** What a value is, in a few words; a named schema by its name, which leads to its page. */
export function typeOf(schema: Schema): unknown {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return html`<a href="/docs/schemas/${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.items !== undefined) return html`list of ${typeOf(schema.items)}`;
  if (schema.oneOf ?? schema.anyOf) return 'one of several';
  if (schema.allOf) return 'all of several';
  return schema.type ?? 'any value';
}

/** Lengths, bounds, format and default, each in a few words. */
export function limitsOf(schema: Schema): string[] {
  const { pattern, format, uniqueItems, additionalProperties, maxProperties } = schema;
  return [
    format === undefined ? '' : `format ${format}`,
    range(schema.minLength, schema.maxLength, 'characters'),
    range(schema.minimum, schema.maximum, ''),
    range(schema.minItems, schema.maxItems, 'items'),
    uniqueItems === true ? 'each once' : '',
    maxProperties === undefined ? '' : `at most ${maxProperties} keys`,
    schema['x-accepted'] ?? (pattern === undefined ? '' : `matches \`${pattern}\``),
    schema.default === undefined ? '' : `default ${JSON.stringify(schema.default)}`,
    additionalProperties === false ? 'no other fields' : '',
  ].filter((limit) => limit !== '');
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return '';
  const said =
    most === undefined
      ? `at least ${least}`
      : least === undefined
        ? `at most ${most}`
        : `${least} to ${most}`;
  return unit === '' ? said : `${said} ${unit}`;
}

/** What a schema says of itself: description, limits, fields, values, alternatives. Named schemas in it are linked, never unfolded. */
export function schemaView(schema: Schema): unknown {
  const limits = limitsOf(schema);
  return [
    prose(schema.description),
    limits.length === 0 ? '' : html`<p class="limits">${inline(limits.join(' · '))}</p>`,
    fields(schema),
    values(schema),
    alternatives('One of', schema.oneOf ?? schema.anyOf),
    alternatives('All of', schema.allOf),
    schema.not ? html`<p>But not ${typeOf(schema.not)}.</p>` : '',
    unnamed(schema.items),
    schema.propertyNames ? unnamed({ type: 'string', ...schema.propertyNames }, 'Keys: ') : '',
    typeof schema.additionalProperties === 'object'
      ? unnamed(schema.additionalProperties, 'Values: ', true)
      : '',
  ];
}

function fields({ properties, required = [] }: Schema): unknown {
  if (properties === undefined) return '';
  return html`<dl class="fields">
    ${Object.entries(properties).map(
      ([name, schema]) =>
        html`<dt>
            <code>${name}</code> <span class="type">${typeOf(schema)}</span>
            ${required.includes(name) && html`<strong class="required">required</strong>`}
          </dt>
          <dd>${schemaView(schema)}</dd>`,
    )}
  </dl>`;
}

function values({ enum: listed, 'x-codes': codes = {} }: Schema): unknown {
  if (listed === undefined) return '';
  return html`<ul class="values">
    ${listed.map((value) => {
      const code = typeof value === 'string' && Object.hasOwn(codes, value) ? codes[value] : undefined;
      if (code === undefined) return html`<li><code>${JSON.stringify(value)}</code></li>`;
      return html`<li>
        <a href="/problems/${String(value)}"><code>${String(value)}</code></a> ${code.title}
      </li>`;
    })}
  </ul>`;
}

function alternatives(title: string, schemas: readonly Schema[] | undefined): unknown {
  if (schemas === undefined) return '';
  return html`<p>${title}</p>
    <ul>
      ${schemas.map((one) => html`<li>${typeOf(one)} ${schemaView(one)}</li>`)}
    </ul>`;
}

/** A schema without a name, where it says more than its type. */
function unnamed(schema: Schema | undefined, title = '', named = false): unknown {
  if (schema === undefined || (schema.$ref !== undefined && !named)) return '';
  return html`<div>${title !== '' && html`<p>${title}${typeOf(schema)}</p>`}${schemaView(schema)}</div>`;
}
