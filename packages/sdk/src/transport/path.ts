import { InvalidIdError } from '../errors/invalid-id-error.ts';

/** Puts ids into a path template such as `/v1/documents/{documentId}`. Throws `InvalidIdError`. */
export function fillPath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(name, parameters[name]));
}

/** An id as one part of a path, with `~` in the place of `%`. Throws `InvalidIdError` with the name of its parameter. */
export function encodeSegment(name: string, value: unknown): string {
  // `''` changes which resource is meant.
  if (typeof value !== 'string' || value === '' || !value.isWellFormed()) throw new InvalidIdError(name);
  // `%2F` is refused or decoded too early by many servers, and `.` and `..` stay dot segments even as `%2E` (WHATWG URL).
  const escaped = encodeURIComponent(value).replaceAll('~', '%7E').replaceAll('%', '~');
  return /^\.{1,2}$/.test(escaped) ? escaped.replaceAll('.', '~2E') : escaped;
}
