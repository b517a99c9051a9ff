import { InvalidIdError } from '../errors/invalid-id-error.ts';

/** Puts ids into a path template such as `/v1/documents/{documentId}`, percent-encoded. Throws `InvalidIdError`. */
export function fillPath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(name, parameters[name]));
}

function encodeSegment(name: string, value: unknown): string {
  // `.` and `..` stay dot segments even when percent-encoded (WHATWG URL), and `''` changes which resource is meant.
  if (typeof value !== 'string' || value === '' || value === '.' || value === '..') {
    throw new InvalidIdError(name);
  }
  if (!value.isWellFormed()) throw new InvalidIdError(name);
  return encodeURIComponent(value);
}
