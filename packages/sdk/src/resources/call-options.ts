import type { operations } from '../generated/contract.ts';

/** Options of every call. */
export interface CallOptions {
  /** Aborts the call, its waits and retries included; the call then throws the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of writes that are not upserts. */
export interface KeyedOptions extends CallOptions {
  /** One per intended effect, 16 to 100 visible ASCII characters. Absent, one is made for this call. Pass your own to repeat a call after a restart. */
  idempotencyKey?: string | undefined;
}

/** The query parameters of an operation; `undefined` counts as absent. */
export type Query<O extends keyof operations> = Optional<NonNullable<operations[O]['parameters']['query']>>;

/** Every property may be absent or `undefined`. */
type Optional<T> = { [K in keyof T]?: T[K] | undefined };

/** The part of a request's init that comes from the caller. */
export function init(options: CallOptions = {}): { signal: AbortSignal | null } {
  return { signal: options.signal ?? null };
}

/** The caller's query, from `cursor` on where one is given. openapi-fetch leaves `undefined` out. */
export function given<Q>(query: Optional<Q> | undefined, cursor?: string): Q {
  return { ...query, ...(cursor === undefined ? {} : { cursor }) } as Q;
}

/** The idempotency header of one call, the same over all its attempts. */
export function keyHeader(options: KeyedOptions = {}): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': options.idempotencyKey ?? randomKey() };
}

/** The header by which only the state that was read is decided on. */
export function ifMatch({ revision }: { readonly revision: number }): { 'If-Match': string } {
  return { 'If-Match': `"${revision}"` };
}

// `crypto.randomUUID` exists only in secure contexts, and intranet pages often are not.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
