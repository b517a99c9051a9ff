/** Anything that a query of the contract holds: lists, records of metadata, single values. */
export type QueryParameter = Scalar | readonly Scalar[] | Readonly<Record<string, Scalar>>;

type Scalar = string | number | boolean | null | undefined;

/**
 * A query as the contract has it: lists `style: form, explode: false` (`status=open,paid`), records `style: deepObject`
 * (`metadata[project]=P-14`). Begins with `?`, or is empty. `undefined`, `null` and empty lists are left out.
 */
export function queryString(query: object = {}): string {
  const pairs = Object.entries(query as Record<string, QueryParameter>).flatMap(([name, value]) => {
    if (Array.isArray(value))
      return value.length === 0 ? [] : [`${escaped(name)}=${value.map(escaped).join()}`];
    if (typeof value !== 'object' || value === null) return pair(escaped(name), value);
    return Object.entries(value).flatMap(([key, one]) => pair(`${escaped(name)}[${escaped(key)}]`, one));
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function pair(name: string, value: Scalar): string[] {
  return value == null ? [] : [`${name}=${escaped(value)}`];
}

function escaped(value: Scalar): string {
  return encodeURIComponent(String(value));
}
