/** What an element lacks that finds no client. */
export function missingProvider(localName: string, isInProvider: boolean): string {
  return !isInProvider
    ? `<${localName}> has no client. Put it into <saldo-provider base-url="…" session-url="…">, or set its property client.`
    : `<saldo-provider> around <${localName}> is not defined. Import @saldo/elements/provider.js too.`;
}

/** What a provider lacks that cannot make a client; absent where it lacks nothing. */
export function missingOfProvider({
  baseUrl,
  sessionUrl,
  fetchSession,
  publisher,
}: {
  readonly baseUrl: string | undefined;
  readonly sessionUrl: string | undefined;
  readonly fetchSession: unknown;
  readonly publisher: string | undefined;
}): string | undefined {
  if (baseUrl === undefined) return '<saldo-provider> has no base-url: the address of the Saldo server.';
  if (sessionUrl !== undefined || fetchSession !== undefined || publisher !== undefined) return undefined;
  return '<saldo-provider> has no session: set session-url to an address of your back end, or the property fetchSession to a function.';
}
