/**
 * Gives the bearer token of a call. Asked before every attempt, so it should remember; asked once more with the token
 * that was `rejected` after a 401. The call's `signal` is given along.
 */
export type TokenSource = (options: { rejected?: string; signal?: AbortSignal }) => string | Promise<string>;

/** An API key, a token, what gives tokens, or `null` for nobody: that is for the entrance alone. */
export type SaldoCredential = string | TokenSource | null;
