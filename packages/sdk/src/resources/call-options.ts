/** Options of every call. */
export interface CallOptions {
  /** Aborts the call, its waits and retries included; the call then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Time that one attempt may take, its body included, in milliseconds. Absent, the client's `retry.attemptTimeoutMs`. */
  timeoutMs?: number | undefined;
  /** Attempts in all, the first included; 1 for no retry. Absent, the client's `retry.maxAttempts`. What may not be repeated is sent once all the same. */
  maxAttempts?: number | undefined;
  /** Headers to add to each attempt. Those that the client sets itself (the credential, an idempotency key) go before them. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of streams, whose end has no time. */
export type StreamOptions = Omit<CallOptions, 'timeoutMs'>;

/** Options of writes that are not upserts. */
export interface KeyedOptions extends CallOptions {
  /** One per intended effect, 16 to 100 visible ASCII characters. Absent, one is made for this call. Pass your own to repeat a call after a restart. */
  idempotencyKey?: string | undefined;
}

/** Every property may be absent or `undefined`. */
type Optional<T> = { [K in keyof T]?: T[K] | undefined };

/** What of a request comes from the caller. */
export interface OwnInit extends Omit<CallOptions, 'signal'> {
  signal: AbortSignal | null;
}

/** The part of a request's init that comes from the caller, whatever else is among the options. */
export function init({ signal, timeoutMs, maxAttempts, headers }: CallOptions = {}): OwnInit {
  return { signal: signal ?? null, timeoutMs, maxAttempts, headers };
}

/** The caller's query, from `cursor` on where one is given. */
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
