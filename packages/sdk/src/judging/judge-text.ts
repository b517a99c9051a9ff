import type { Fault } from './fault.ts';

const MOST = 100;

/**
 * The strings and names of fields in a JSON value that are no text: a lone surrogate (RFC 7493, 2.1), or U+0000, which PostgreSQL
 * does not keep. Walks with a stack of its own, because nesting has no limit.
 */
export function judgeText(root: unknown, prefix = ''): Fault[] {
  const errors: Fault[] = [];
  const open: [pointer: string, value: unknown][] = [[prefix, root]];
  while (open.length > 0 && errors.length < MOST) {
    const [pointer, value] = open.pop()!;
    if (typeof value === 'string') {
      const detail = fault(value);
      if (detail !== undefined) errors.push({ pointer: pointer.slice(0, 500) || '/', code: 'text', detail });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value).toReversed()) {
        const detail = fault(name);
        if (detail !== undefined) {
          errors.push({
            pointer: pointer.slice(0, 500) || '/',
            code: 'text',
            detail: `${detail} in the name of a field`,
          });
        } else {
          open.push([`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, item]);
        }
      }
    }
  }
  return errors;
}

function fault(text: string): string | undefined {
  if (text.includes('\0')) return 'must not contain U+0000';
  return text.isWellFormed() ? undefined : 'must not contain half of a surrogate pair';
}
