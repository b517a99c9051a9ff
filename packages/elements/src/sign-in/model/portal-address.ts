const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The publisher that the address of a portal names: its id, or a URL with `publisher=`. Undefined where there is none. */
export function publisherIn(text: string): string | undefined {
  const given = text.trim();
  if (uuid.test(given)) return given.toLowerCase();
  if (!URL.canParse(given)) return undefined;
  const named = new URL(given).searchParams.get('publisher');
  return named !== null && uuid.test(named) ? named.toLowerCase() : undefined;
}
