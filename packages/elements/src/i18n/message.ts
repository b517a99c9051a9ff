/**
 * A text that a number changes: a form for each plural category (CLDR) that the language needs, chosen by the value
 * `count`. An object of which every key is a category is this, and never a group.
 */
export type Plural<Form extends string = string> = { readonly other: Form } & {
  readonly [Category in Intl.LDMLPluralRule]?: Form;
};

/** What is said once: a text in which `{name}` stands for a value. */
export type Message = string | Plural;

/** Messages by key, some in groups. */
export interface Messages {
  readonly [key: string]: Message | Messages;
}

/** A number is written as the locale writes whole numbers. */
export type Value = string | number;

/** The names between braces. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type IsPlural<Entry> = [keyof Entry] extends [Intl.LDMLPluralRule] ? true : false;

/** The values of a plural, besides `count`. */
export type PluralValues<Entry> = Entry extends { readonly other: infer Form extends string }
  ? Exclude<Placeholders<Form>, 'count'>
  : never;

/** Messages as templates use them: a text without values is itself, any other is a function of its values. */
export type Spoken<M> = {
  readonly [Key in keyof M]: M[Key] extends string
    ? [Placeholders<M[Key]>] extends [never]
      ? string
      : (values: Readonly<Record<Placeholders<M[Key]>, Value>>) => string
    : IsPlural<M[Key]> extends true
      ? (values: Readonly<Record<PluralValues<M[Key]>, Value>> & { readonly count: number }) => string
      : Spoken<M[Key]>;
};

const categories: ReadonlySet<string> = new Set<Intl.LDMLPluralRule>([
  ...(['zero', 'one', 'two', 'few', 'many', 'other'] as const),
]);

export function isPlural(entry: unknown): entry is Plural {
  const forms = typeof entry === 'object' ? Object.entries(entry ?? {}) : [];
  return forms.length > 0 && forms.every(([key, form]) => categories.has(key) && typeof form === 'string');
}

/** Whether an entry holds messages. */
export function isGroup(entry: unknown): entry is Messages {
  return typeof entry === 'object' && entry !== null && !isPlural(entry);
}

const braces = /\{(\w+)\}/g;

export function placeholders(text: string): string[] {
  return [...text.matchAll(braces)].map(([, name]) => name!);
}

/** The text with its values in place. What a value itself carries between braces stays as it is. */
export function filled(
  text: string,
  values: Readonly<Record<string, Value>>,
  write: (n: number) => string,
): string {
  return text.replaceAll(braces, (_, name: string) => {
    const value = values[name]!;
    return typeof value === 'number' ? write(value) : value;
  });
}
