import { shown } from '../finding.ts';

/**
 * Where a value does not hold what a vector expects, in words; nothing where it does. Members that are not expected may be there,
 * `null` says that a member is absent. Amounts are compared as decimals. A text stands for the amount of a money. An object stands
 * for a list whose items are named by their currency or bucket; an ageing bucket that is not listed has to be zero.
 */
export function difference(expected: unknown, seen: unknown, where = ''): string | undefined {
  if (expected === null) return seen == null ? undefined : differs(where, seen, 'nothing');
  if (Array.isArray(expected)) return listDifference(expected, seen, where);
  if (typeof expected === 'object') {
    if (Array.isArray(seen)) return namedDifference(expected as Members, seen as Members[], where);
    if (typeof seen !== 'object' || seen === null) return differs(where, seen, shown(expected));
    return firstOf(Object.entries(expected), ([name, value]) =>
      difference(value, (seen as Members)[name], `${where}/${name}`),
    );
  }
  if (typeof expected === 'string' && typeof seen === 'object' && seen !== null) {
    return difference(expected, (seen as Members)['amount'], `${where}/amount`);
  }
  const same = expected === seen || (isAmount(expected) && isAmount(seen) && plain(expected) === plain(seen));
  return same ? undefined : differs(where, seen, shown(expected));
}

type Members = Record<string, unknown>;

function listDifference(expected: readonly unknown[], seen: unknown, where: string): string | undefined {
  if (!Array.isArray(seen)) return differs(where, seen, 'a list');
  if (seen.length !== expected.length) {
    return `${where} has ${seen.length} items (${briefly(seen)}), expected ${expected.length} (${briefly(expected)})`;
  }
  return firstOf([...expected.entries()], ([index, item]) =>
    difference(item, (seen as unknown[])[index], `${where}/${index}`),
  );
}

function namedDifference(expected: Members, seen: readonly Members[], where: string): string | undefined {
  const items = new Map(seen.map((item) => [String(item['currency'] ?? item['bucket']), item]));
  const missed = firstOf(Object.entries(expected), ([name, value]) =>
    difference(value, items.get(name) ?? (where.endsWith('/ageing') ? '0' : undefined), `${where}/${name}`),
  );
  if (missed !== undefined || !where.endsWith('/ageing')) return missed;
  return firstOf([...items], ([name, item]) =>
    name in expected ? undefined : difference('0', item, `${where}/${name}`),
  );
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isAmount(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

/** A decimal without zeros that say nothing. */
function plain(amount: string): string {
  const text = amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
  return text === '-0' ? '0' : text;
}

function differs(where: string, seen: unknown, expected: string): string {
  return `${where || 'the body'} is ${shown(seen)}, expected ${expected}`;
}

function briefly(items: readonly unknown[]): string {
  return items.map((item) => shown((item as Members | null)?.['externalId'] ?? item)).join(', ');
}
