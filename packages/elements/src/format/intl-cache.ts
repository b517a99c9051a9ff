const limit = 100;
const cache = new Map<string, object>();

/**
 * One formatter per key. Making one takes tens of microseconds and some tens of kilobytes, and a table makes thousands of
 * calls; a page uses few combinations, so the oldest goes when there are more than a hundred.
 */
export function cached<Formatter extends object>(key: string, make: () => Formatter): Formatter {
  const known = cache.get(key);
  if (known) return known as Formatter;
  if (cache.size >= limit) cache.delete(cache.keys().next().value!);
  const formatter = make();
  cache.set(key, formatter);
  return formatter;
}
