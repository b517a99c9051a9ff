import type { FieldError } from '../problem.ts';

/** Whether a name in a query is of an object parameter: `metadata[project]`, or `metadata`, which lacks its key. */
export function isOfObject(parameter: string, name: string): boolean {
  return name === parameter || (name.startsWith(`${parameter}[`) && name.endsWith(']'));
}

/** An object as a query writes it (OpenAPI's `deepObject`), `metadata[project]=P-1&metadata[warehouse]=Lima`; undefined without any. */
export function readObjectParameter(
  parameter: string,
  query: URLSearchParams,
): { value: Record<string, string> | undefined; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const entries = new Map<string, string>();
  for (const [name, text] of query) {
    if (!isOfObject(parameter, name)) continue;
    const key = name.slice(parameter.length + 1, -1);
    const pointer = `query/${name}`.slice(0, 500);
    if (name === parameter) {
      errors.push({ pointer, code: 'malformed', detail: `must be written ${parameter}[key]=value` });
    } else if (entries.has(key)) {
      errors.push({ pointer, code: 'repeated', detail: 'must be given once' });
    } else if (text.includes('\0')) {
      errors.push({ pointer, code: 'text', detail: 'must not contain U+0000' });
    }
    entries.set(key, text);
  }
  return { value: entries.size === 0 ? undefined : Object.fromEntries(entries), errors };
}
