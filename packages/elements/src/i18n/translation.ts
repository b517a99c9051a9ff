import type { Address } from './manner.ts';
import { fallbacks } from './locale.ts';
import type { IsPlural, Messages, Placeholders, Plural, PluralValues } from './message.ts';

/** A language's words for one catalogue. The nearer word wins: the country's, then the form of address, then the words. */
export interface Translation {
  readonly words: Messages;
  /** What is said otherwise to a reader who is addressed as usted. Nothing here may differ by country. */
  readonly usted?: Messages;
  /** What a country says otherwise, by locale: `es-MX`. */
  readonly countries?: Readonly<Record<string, Messages>>;
}

/** A text that names each of these values. */
type Naming<Names extends string> = [Names] extends [never]
  ? string
  : { [Name in Names]: (text: `${string}{${Name}}${string}`) => void }[Names] extends (
        text: infer All,
      ) => void
    ? All & string
    : never;

/** An entry in another language: the same values, and the forms that its numbers need. */
type Translated<Entry> = Entry extends string
  ? Naming<Placeholders<Entry>>
  : IsPlural<Entry> extends true
    ? Plural<Naming<PluralValues<Entry>>>
    : TranslatedGroup<Entry>;
type TranslatedGroup<Group> = { readonly [Key in keyof Group]: Translated<Group[Key]> };

/** Any part of the words. */
type Part<Group> = {
  readonly [Key in keyof Group]?: Group[Key] extends string
    ? Translated<Group[Key]>
    : IsPlural<Group[Key]> extends true
      ? Translated<Group[Key]>
      : Part<Group[Key]>;
};

/** The compiler names what stands here: a key, a value between braces, or a plural category. */
interface NotInSource<Name> {
  readonly notInSource: Name;
}

/** Nothing that the source has not. */
type Fitting<Source, Given> = {
  readonly [Key in keyof Given]: Key extends keyof Source
    ? Given[Key] extends string
      ? FittingText<Source[Key], Given[Key]>
      : IsPlural<Source[Key]> extends true
        ? FittingForms<Source[Key], Given[Key]>
        : Fitting<Source[Key], Given[Key]>
    : NotInSource<Key>;
};
type FittingForms<Source, Forms> = {
  readonly [Form in keyof Forms]: Form extends Intl.LDMLPluralRule
    ? FittingText<Source, Forms[Form]>
    : NotInSource<Form>;
};
type FittingText<Source, Text> = Text extends string
  ? [Exclude<Placeholders<Text>, Values<Source>>] extends [never]
    ? Text
    : NotInSource<Exclude<Placeholders<Text>, Values<Source>>>
  : never;
type Values<Source> = Source extends string ? Placeholders<Source> : PluralValues<Source> | 'count';

type FittingTranslation<Source, Given> = {
  readonly [Part in keyof Given]: Part extends 'countries'
    ? { readonly [Locale in keyof Given[Part]]: Fitting<Source, Given[Part][Locale]> }
    : Fitting<Source, Given[Part]>;
};

/**
 * The words of a language, held against the source: `translationOf<typeof thingEn>()({ words: { … } })`. A key or value
 * that is missing or not known does not compile, nor a plural without `other`.
 */
export function translationOf<Source extends Messages>() {
  return <
    const Given extends {
      readonly words: TranslatedGroup<Source>;
      readonly usted?: Part<Source>;
      readonly countries?: Readonly<Record<string, Part<Source>>>;
    },
  >(
    given: Given & FittingTranslation<Source, Given>,
  ): Given => given;
}

/** What a translation says to a reader, the nearer words last. */
export function saidTo(
  { words, usted, countries }: Translation,
  locale: string,
  address?: Address,
): Messages[] {
  const near = fallbacks(locale).map((tag) => countries?.[tag]);
  return [words, address === 'usted' ? usted : undefined, ...near].filter((part) => part !== undefined);
}
