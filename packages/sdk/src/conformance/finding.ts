import { outcomeOf, type Answer } from './answer.ts';

/** A rule is broken. The message says what was seen and what the rule expects, for people. */
export class Finding extends Error {
  override readonly name: string = 'Finding';
}

/** A request had no answer, or none that ends. */
export class Unanswered extends Finding {
  override readonly name = 'Unanswered';
}

/** What a check needs is not there, so that it says nothing of its rule. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged';
}

/** Throws `Finding` unless the condition holds. */
export function hold(condition: boolean, seen: string): asserts condition {
  if (!condition) throw new Finding(seen);
}

/** Throws `Finding` unless the answer has one of the outcomes: a status (`200`), or a status and a code (`404 not-found`). */
export function holdOutcome(answer: Answer, ...expected: readonly (number | string)[]): void {
  const outcome = outcomeOf(answer);
  const holds = expected.some((one) => (typeof one === 'number' ? answer.status === one : outcome === one));
  hold(holds, `${answer.asked} answered ${outcome}; expected ${expected.join(' or ')}.`);
}

/** Throws `Finding` unless both are the same value. */
export function holdSame(what: string, seen: unknown, expected: unknown): void {
  hold(canonical(seen) === canonical(expected), `${what}: saw ${shown(seen)}, expected ${shown(expected)}.`);
}

/** A value on one line, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

/** JSON with the members of objects in one order. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
    ) ?? 'nothing'
  );
}
