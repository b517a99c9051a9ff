// The host's back end, which holds the key to the contract server; this page holds none.

const desk = '/host/desk';

/** The server refused: `status` and `problem` (RFC 9457) say why. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

/** The server cannot be reached. */
export class Away extends Error {}

/** A key for a write: sent again with the same one, it has one effect. */
export function newKey() {
  const bytes = window.crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param query what is undefined or empty is left out */
export async function get(path, query = {}) {
  const response = await call(`${path}${search(query)}`);
  return response.json();
}

/** Where something is read from, for what reads by itself. */
export function address(path, query = {}) {
  return `${desk}${path}${search(query)}`;
}

export async function getFile(id) {
  const response = await call(`/files/${id}`);
  return response.blob();
}

/**
 * @param key of `newKey`, for a POST
 * @param seen the record that is decided on, for a PUT that must not undo what somebody else decided meanwhile
 */
export async function send(method, path, body, { key, seen } = {}) {
  const headers = { 'Content-Type': 'application/json' };
  if (key) headers['Idempotency-Key'] = key;
  if (seen) headers['If-Match'] = `"${seen.revision}"`;
  const response = await call(path, { method, headers, body: JSON.stringify(body) });
  return response.json();
}

function search(query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

async function call(path, init) {
  let response;
  try {
    response = await fetch(`${desk}${path}`, { ...init, cache: 'no-store' });
  } catch (cause) {
    throw new Away('The server cannot be reached.', { cause });
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => undefined);
  // A gateway whose server is down answers for it.
  if (response.status >= 502 && response.status <= 504) throw new Away('The server cannot be reached.');
  throw new Refused(response.status, problem);
}
