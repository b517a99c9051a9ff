/** Reads one JSON value in UTF-8, with or without a byte order mark. Throws where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
