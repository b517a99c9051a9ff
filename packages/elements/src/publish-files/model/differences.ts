import type { Money, PublishRecord } from '@saldo/sdk/contract';

/** A field that would change, with what it is now and what it would be, as text. */
export interface Difference {
  readonly pointer: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * What would change: the new values are those of the record, the old ones of what the server has, where that was asked. Money is told
 * whole, also where only its amount changes.
 */
export function differencesOf(
  record: PublishRecord,
  changes: readonly { pointer: string }[],
  stored: unknown,
  moneyText: (money: Money) => string,
): Difference[] {
  const textAt = (holder: unknown, pointer: string) => {
    const value = at(holder, pointer);
    const whole = pointer.endsWith('/amount') ? at(holder, pointer.slice(0, -'/amount'.length)) : value;
    return isMoney(whole) ? moneyText(whole) : plainText(value);
  };
  return changes.map(({ pointer }) => ({
    pointer,
    before: stored === undefined ? undefined : textAt(stored, pointer.replace(/^\/data/, '')),
    after: textAt(record, pointer),
  }));
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((holder, name) => (holder as Record<string, unknown> | undefined)?.[name], value);
}

const longest = 80;

function isMoney(value: unknown): value is Money {
  const { amount, currency } = (value ?? {}) as Partial<Money>;
  return typeof amount === 'string' && typeof currency === 'string';
}

function plainText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
