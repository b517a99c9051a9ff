import { isCalendarDate } from '@saldo/sdk/account';
import type { Finding } from './finding.ts';
import { walk, type Node } from './walk.ts';

/**
 * What is deprecated says since when (`x-deprecation`) and may say when it ends (`x-sunset`), both `YYYY-MM-DD` and a year
 * apart, so that who was built against a contract has the time (docs/versioning.md); nothing ends that is not deprecated.
 */
export function checkDeprecations(document: Node): Finding[] {
  return [...walk(document)].flatMap(({ node, pointer }) => {
    const { deprecated, 'x-deprecation': since, 'x-sunset': sunset } = node;
    if (deprecated !== true) {
      if (since === undefined && sunset === undefined) return [];
      return [{ pointer, message: 'what has an x-deprecation or x-sunset is deprecated: true' }];
    }
    if (!isDate(since)) return [{ pointer, message: 'what is deprecated says since when: x-deprecation' }];
    if (sunset === undefined) return [];
    if (!isDate(sunset) || sunset < aYearAfter(since)) {
      return [{ pointer, message: 'x-sunset is a date, 12 months after x-deprecation or later' }];
    }
    return [];
  });
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDate(value);
}

/** The same day of the next year; of a 29 February one that comes before each day of March. */
function aYearAfter(date: string): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;
}
