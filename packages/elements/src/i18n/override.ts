import type { Override } from './language.ts';

/**
 * Words of which some are said otherwise; groups are merged key by key. What does not fit is passed over, because a page
 * without a compiler may give anything: only a text in place of a sentence with values is taken as it is.
 */
export function overridden<W extends object>(words: W, override: Override<W> | undefined): W {
  if (!override) return words;
  const merged = { ...words } as Record<string, unknown>;
  for (const [key, value] of Object.entries(override)) merged[key] = fitted(merged[key], value);
  return merged as W;
}

function fitted(base: unknown, value: unknown): unknown {
  if (base === undefined) return value;
  if (isGroup(base)) return isGroup(value) ? overridden(base, value) : base;
  if (typeof base === 'function' && typeof value === 'string') return () => value;
  return typeof value === typeof base ? value : base;
}

function isGroup(entry: unknown): entry is object {
  return typeof entry === 'object' && entry !== null;
}
