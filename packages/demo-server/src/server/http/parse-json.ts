/** Escapes by which a string can become what is no text: U+0000, and the halves of a surrogate pair. */
const SUSPECT_ESCAPE = /\\u(?:0000|d[89a-f])/i;

/**
 * Reads one JSON value in UTF-8. Throws where it is not, and where a string in it is no text: a lone surrogate (RFC 7493,
 * 2.1), or U+0000, which PostgreSQL does not keep.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const value: unknown = JSON.parse(text);
  if (SUSPECT_ESCAPE.test(text) && !holdsText(value))
    throw new SyntaxError('A string of the JSON is no text');
  return value;
}

/** With a stack of its own: nesting has no limit. */
function holdsText(root: unknown): boolean {
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      if (!value.isWellFormed() || value.includes('\0')) return false;
    } else if (Array.isArray(value)) {
      for (const item of value) open.push(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) open.push(key, item);
    }
  }
  return true;
}
