import type { Finding } from './finding.ts';
import { walk, type Node } from './walk.ts';

/** Who was built against a contract has this long before what is deprecated may go (docs/versioning.md). */
const NOTICE_MONTHS = 12;

/**
 * What is deprecated says since when (`x-deprecation`) and may say when it ends (`x-sunset`), both `YYYY-MM-DD` and a year
 * apart; nothing ends that is not deprecated.
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
    if (!isDate(sunset) || sunset < afterMonths(since, NOTICE_MONTHS)) {
      return [
        { pointer, message: `x-sunset is a date, ${NOTICE_MONTHS} months after x-deprecation or later` },
      ];
    }
    return [];
  });
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function afterMonths(date: string, months: number): string {
  const day = new Date(date);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}
