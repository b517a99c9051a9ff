import type { FieldError } from '../problem.ts';

/** Whether something names what it is about in exactly one of several ways. `place` is that of what names it. */
export function judgeNamed<Way extends string>(
  one: Readonly<Partial<Record<Way, unknown>>>,
  [first, ...others]: readonly [Way, ...Way[]],
  place: string,
): FieldError[] {
  const used = [first, ...others].filter((way) => one[way] !== undefined);
  if (used.length === 0) {
    const detail = `is required, or ${others.join(' or ')} in its place`;
    return [{ pointer: `${place}/${first}`, code: 'required', detail }];
  }
  return used.slice(1).map((way) => ({
    pointer: `${place}/${way}`,
    code: 'not-accepted',
    detail: `is only in place of ${used[0]!}`,
  }));
}
