import { editDistance } from './edit-distance.ts';

/** Fewer letters begin too much to mean anything. */
const shortestBeginning = 2;

/** Which of the names was meant: the one it begins, or that with the fewest typing errors; `undefined` where none is near. */
export function closest(written: string, names: readonly string[]): string | undefined {
  const text = written.toLowerCase();
  const near = names
    .map((name) => ({ name, errors: editDistance(text, name) }))
    .filter(({ name, errors }) => errors <= tolerated(name) && errors < name.length)
    .sort((a, b) => a.errors - b.errors)[0];
  if (near !== undefined) return near.name;
  return text.length < shortestBeginning ? undefined : names.find((name) => name.startsWith(text));
}

/** `Did you mean "documents"? `, to stand before what is accepted; nothing where no name is near. `dashes` are those of options. */
export function didYouMean(written: string, names: readonly string[], dashes = ''): string {
  const name = closest(written, names);
  return name === undefined ? '' : `Did you mean "${dashes}${name}"? `;
}

function tolerated(name: string): number {
  return Math.ceil(name.length / 4);
}
