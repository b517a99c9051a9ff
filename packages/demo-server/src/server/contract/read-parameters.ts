import type { ParameterSpec, Route } from './route.ts';
import type { Validator } from '@saldo/sdk/judging';
import { isOfObject, readObjectParameter } from './read-object-parameter.ts';
import { readPathText } from './path-text.ts';
import type { FieldError } from '../problem.ts';

export interface Parameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
}

/** Reads and checks the parameters of a request. A query parameter that the contract does not know is an error: a misspelt filter would show everything. */
export function readParameters(
  route: Route,
  validator: Validator,
  path: Record<string, string>,
  { pathname, searchParams: query }: URL,
  headers: Headers,
): { parameters: Parameters; errors: FieldError[] } {
  const parameters: Parameters = { path: {}, query: {}, header: {} };
  const errors: FieldError[] = [];
  for (const spec of route.parameters) {
    if (spec.shape === 'object') {
      const { value, errors: wrong } = readObjectParameter(spec.name, query);
      errors.push(...wrong);
      if (value === undefined || wrong.length > 0) continue;
      errors.push(...validator.judge(spec.schemaPointer, value, `query/${spec.name}`));
      parameters.query[spec.name] = value;
      continue;
    }
    const texts = textsOf(spec, path, query, headers);
    const place = `${spec.in}/${spec.name}`;
    if (texts.length > 1) {
      errors.push({ pointer: place, code: 'repeated', detail: 'must be given once' });
      continue;
    }
    const text = texts[0];
    if (spec.in === 'path' && (text === undefined || !isEncoded(route, spec.name, pathname))) {
      errors.push({
        pointer: place,
        code: 'encoding',
        detail: 'must be UTF-8, percent-encoded (% itself is %25, ~ is ~7E)',
      });
      continue;
    }
    if (text === undefined) {
      if (spec.required) errors.push({ pointer: place, code: 'required', detail: 'is required' });
      else if (spec.defaultValue !== undefined) parameters[spec.in][spec.name] = spec.defaultValue;
      continue;
    }
    const value = parse(spec, text);
    const found = validator.judge(spec.schemaPointer, value, place);
    // PostgreSQL keeps no U+0000, and a JSON schema without a pattern says nothing against it.
    if (found.length === 0 && text.includes('\0')) {
      found.push({ pointer: place, code: 'text', detail: 'must not contain U+0000' });
    }
    errors.push(...found);
    parameters[spec.in][spec.name] = value;
  }
  const inQuery = route.parameters.filter((spec) => spec.in === 'query');
  const known = inQuery.map(({ name, shape }) => (shape === 'object' ? `${name}[…]` : name));
  for (const name of new Set(query.keys())) {
    if (
      inQuery.some((spec) => (spec.shape === 'object' ? isOfObject(spec.name, name) : spec.name === name))
    ) {
      continue;
    }
    errors.push({
      pointer: `query/${name}`.slice(0, 500),
      code: 'unknown-parameter',
      detail:
        known.length === 0
          ? 'no query parameter is known here'
          : `is not known here; known are ${known.join(', ')}`,
    });
  }
  return { parameters, errors };
}

/** How often and how a parameter was given. */
function textsOf(
  { name, in: place }: ParameterSpec,
  path: Record<string, string>,
  query: URLSearchParams,
  headers: Headers,
): (string | undefined)[] {
  if (place === 'query') return query.getAll(name);
  if (place === 'header') return [headers.get(name) ?? undefined];
  return [readPathText(path[name] ?? '')];
}

/** Whether a part of the path can be decoded; one that cannot would stand for another text than was meant. */
function isEncoded({ template }: Route, name: string, pathname: string): boolean {
  try {
    decodeURIComponent(pathname.split('/')[template.split('/').indexOf(`{${name}}`)] ?? '');
    return true;
  } catch {
    return false;
  }
}

function parse(spec: ParameterSpec, text: string): unknown {
  switch (spec.shape) {
    case 'list':
      return text.split(',');
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'object':
    case 'scalar':
      return text;
  }
}
