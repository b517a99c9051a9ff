import { plainText } from './plain-text.ts';

/** What is known of one thing, a line each: `Status   accepted`. What is not known has no line. */
export function fieldLines(fields: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1]));
  const width = Math.max(0, ...known.map(([name]) => name.length));
  return known.map(([name, value]) => `${name.padEnd(width)}  ${plainText(value)}`);
}
