/** Turns the text that PostgreSQL prints for a value into what the server works with. */
export type ValueParser = (text: string) => unknown;

/** Reads PostgreSQL's text form of an array, nested ones too: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO */
export function parseArrayLiteral(text: string, parse: ValueParser): unknown[] {
  // Arrays whose lower bound is not 1 carry a prefix such as `[0:1]=`.
  let at = text.startsWith('[') ? text.indexOf('=') + 1 : 0;

  function list(): unknown[] {
    const items: unknown[] = [];
    at++;
    while (text[at] !== '}') {
      if (text[at] === ',') at++;
      items.push(text[at] === '{' ? list() : text[at] === '"' ? parse(quoted()) : bare());
    }
    at++;
    return items;
  }

  function quoted(): string {
    let value = '';
    at++;
    while (text[at] !== '"') {
      if (text[at] === '\\') at++;
      value += text[at++];
    }
    at++;
    return value;
  }

  function bare(): unknown {
    const start = at;
    while (text[at] !== ',' && text[at] !== '}') at++;
    const value = text.slice(start, at);
    return value === 'NULL' ? null : parse(value);
  }

  return list();
}
