import { Format } from '../format/format.ts';
import { isolate } from '../format/isolate.ts';
import { cached } from '../format/intl-cache.ts';
import { filled, isGroup, type Message, type Messages, type Spoken, type Value } from './message.ts';

/** Messages of one language that go before those of the source. */
export interface Layer {
  /** BCP 47; its language has the plural rules. */
  readonly tag: string;
  readonly messages: Messages;
}

/**
 * The source as words to be used in a locale, each message from the last layer that has it. What the source has no key
 * for is never looked at.
 */
export function speak<Source extends Messages>(
  source: Source,
  layers: readonly Layer[],
  locale: string,
  isolates = false,
): Spoken<Source> {
  const placed = (text: string) => (isolates ? isolate(text) : text);
  const entries = Object.entries(source).map(([key, entry]) => {
    const own = layers.flatMap(({ tag, messages }) =>
      Object.hasOwn(messages, key) ? [{ tag, messages: messages[key] as Messages }] : [],
    );
    if (isGroup(entry)) return [key, speak(entry, own, locale, isolates)];
    const { tag, messages: message } = own.at(-1) ?? { tag: 'en', messages: entry };
    const hasValues = typeof entry !== 'string' || entry.includes('{');
    if (!hasValues) return [key, placed(message as string)];
    const say = sentence(message as Message, tag, locale);
    return [key, (values: Values) => placed(say(values))];
  });
  return Object.fromEntries(entries) as Spoken<Source>;
}

type Values = Readonly<Record<string, Value>>;

function sentence(message: Message, tag: string, locale: string): (values: Values) => string {
  const write = (value: number) => new Format(locale).integer(value);
  return (values) => filled(formOf(message, tag, Number(values['count'])), values, write);
}

function formOf(message: Message, tag: string, count: number): string {
  if (typeof message === 'string') return message;
  const rules = cached(`plural ${tag}`, () => new Intl.PluralRules(tag));
  return message[rules.select(count)] ?? message.other;
}
