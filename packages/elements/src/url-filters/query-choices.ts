/** What a person chose, by short names; what is not chosen is not there. */
export type Choices = Readonly<Record<string, string>>;

/** What names the parameters of one element in the query of a page's address. */
export interface QueryNames {
  /** Before each of them, with a full stop. */
  readonly prefix: string;
  readonly keys: readonly string[];
}

/** The choices of one element in the query of an address, whatever else it says. */
export function readChoices(search: string, { prefix, keys }: QueryNames): Choices {
  const found = new URLSearchParams(search);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = found.get(`${prefix}.${key}`);
      return value === null ? [] : [[key, value] as const];
    }),
  );
}

/** The query with the choices of one element in the place of those before; the rest of it stays as it was written. */
export function withChoices(search: string, { prefix, keys }: QueryNames, choices: Choices): string {
  const own = new Set(keys.map((key) => `${prefix}.${key}`));
  const others = search.replace(/^\?/, '').split('&');
  const kept = others.filter((pair) => pair !== '' && !own.has(nameOf(pair)));
  const written = keys.flatMap((key) => {
    const value = choices[key];
    return value === undefined ? [] : [`${prefix}.${key}=${encodeURIComponent(value.toWellFormed())}`];
  });
  const pairs = [...kept, ...written];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** As browsers read it: what is no encoding of a text stays as it is. */
function nameOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}
