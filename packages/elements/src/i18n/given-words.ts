import { canonicalTag } from './locale.ts';
import type { GivenWords } from './manner.ts';
import { isGroup, isPlural, placeholders, type Message, type Messages } from './message.ts';
import type { Layer } from './speak.ts';

/**
 * What of a host's words is for a section of a locale, the nearer words last. A page without a compiler may give anything:
 * what does not fit the source is left out and told once on the console, so that it never reaches a reader.
 *
 * @param tags - Whose words count, the nearest last.
 */
export function givenLayers(
  given: GivenWords | undefined,
  section: string,
  source: Messages,
  tags: readonly string[],
): Layer[] {
  const sections = Object.entries(given ?? {}).map(([written, sections]) => {
    const tag = canonicalTag(written);
    if (tag === undefined) tell(written, 'is no language or locale (BCP 47), such as es or es-PE');
    return { tag, messages: sections?.[section], path: `${written} › ${section}` };
  });
  return tags.flatMap((tag) =>
    sections
      .filter((one) => one.tag === tag && one.messages !== undefined)
      .map(({ messages, path }) => ({ tag, messages: fitting(source, messages, path) })),
  );
}

function fitting(source: Messages, given: unknown, path: string): Messages {
  if (!isGroup(given)) {
    tell(path, 'is not an object of words by key');
    return {};
  }
  const entries = Object.entries<unknown>(given).flatMap(([key, value]): [string, Message | Messages][] => {
    const here = `${path} › ${key}`;
    if (value === undefined) return [];
    const entry = Object.hasOwn(source, key) ? source[key] : undefined;
    if (entry === undefined) return tell(here, `is no key; there are: ${Object.keys(source).join(', ')}`);
    if (isGroup(entry)) return [[key, fitting(entry, value, here)]];
    const wrong = misfit(entry, value);
    return wrong === undefined ? [[key, value as Message]] : tell(here, wrong);
  });
  return Object.fromEntries(entries);
}

/** Why a message cannot stand in for one of the source. */
function misfit(source: Message, given: unknown): string | undefined {
  const isText = typeof source === 'string';
  const texts = typeof given === 'string' ? { other: given } : given;
  if (!isPlural(texts) || !texts.other || (isText && texts === given)) {
    return isText ? 'must be a text' : 'must be a text, or a text for each plural category and for other';
  }
  const known = isText ? placeholders(source) : ['count', ...placeholders(source.other)];
  const unknown = Object.values(texts)
    .flatMap(placeholders)
    .find((name) => !known.includes(name));
  if (unknown === undefined) return undefined;
  return `has {${unknown}}; known here: ${known.map((name) => `{${name}}`).join(', ') || 'no value'}`;
}

const told = new Set<string>();

function tell(path: string, what: string): [] {
  const text = `Saldo: of the words given, ${path} ${what}. It is left out.`;
  if (!told.has(text)) console.warn(text);
  told.add(text);
  return [];
}
