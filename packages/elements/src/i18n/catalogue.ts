import { givenLayers } from './given-words.ts';
import { languages } from './languages.ts';
import { fallbacks, languageOf } from './locale.ts';
import type { Manner } from './manner.ts';
import type { Messages, Spoken } from './message.ts';
import { sharedEn, type SharedWords } from './shared.words.ts';
import { speak, type Layer } from './speak.ts';
import { saidTo, type Translation } from './translation.ts';

/** What an element says: the source comes with it, other languages load when asked for. */
export interface Catalogue<Source extends Messages> {
  readonly en: Source;
  /** The module of a language; it exports its `translation`. */
  readonly load: (language: string) => Promise<unknown>;
}

const shared: Catalogue<typeof sharedEn> = {
  en: sharedEn,
  load: (language) => import(`./shared.words.${language}.ts`),
};

/** The languages' words for both catalogues; nothing where they are the source itself. */
type Translations = readonly [] | readonly [common: Translation, own: Translation];

/**
 * The words of one element for one locale at a time, with those that all elements share. A language that has no words, or
 * whose words cannot be loaded, leaves English. The nearer word wins: the host's, then the country's, then the form of address.
 */
export class Wording<Source extends Messages> {
  locale = 'en';
  words: SharedWords & Spoken<Source>;
  readonly #catalogue: Catalogue<Source>;
  readonly #tag: string;
  #manner: Manner = {};
  #asked: readonly unknown[] = [];

  /** @param tag - Under which a host gives the element's words. */
  constructor(catalogue: Catalogue<Source>, tag = '') {
    this.#catalogue = catalogue;
    this.#tag = tag;
    this.words = this.#spoken('en', {}, []);
  }

  /** Switches to a locale and a manner; returns a promise only when words have to be fetched first. */
  use(locale: string, manner: Manner = {}): Promise<void> | undefined {
    const asked = [locale, manner.address, manner.given, manner.isolates];
    this.#asked = asked;
    const { address, given, isolates } = this.#manner;
    const before = [this.locale, address, given, isolates];
    if (asked.every((one, at) => one === before[at])) return undefined;
    const language = languageOf(locale);
    if (language !== 'en' && Object.hasOwn(languages, language)) {
      return this.#fetch(language).then((translations) => {
        if (this.#asked === asked) this.#speak(locale, manner, translations);
      });
    }
    this.#speak(locale, manner, []);
    return undefined;
  }

  async #fetch(language: string): Promise<Translations> {
    try {
      const modules = [shared.load(language), this.#catalogue.load(language)] as const;
      const [common, own] = (await Promise.all(modules)) as { translation: Translation }[];
      return [common!.translation, own!.translation];
    } catch {
      // Offline, or a file that is gone after a deployment: English is better than nothing.
      return [];
    }
  }

  #speak(locale: string, manner: Manner, translations: Translations): void {
    this.words = this.#spoken(locale, manner, translations);
    this.locale = locale;
    this.#manner = manner;
  }

  #spoken(locale: string, manner: Manner, [common, own]: Translations): SharedWords & Spoken<Source> {
    const { en } = this.#catalogue;
    return {
      ...speak(shared.en, layers('shared', shared.en, common, locale, manner), locale, manner.isolates),
      ...speak(en, layers(this.#tag, en, own, locale, manner), locale, manner.isolates),
    };
  }
}

function layers(
  section: string,
  source: Messages,
  translation: Translation | undefined,
  locale: string,
  { address, given }: Manner,
): Layer[] {
  const tag = languageOf(locale);
  const own = translation ? saidTo(translation, locale, address) : [];
  // In place of a language that has no words English is spoken, as the host has it.
  const tags = translation ? fallbacks(locale) : [...new Set(['en', ...fallbacks(locale)])];
  return [...own.map((messages) => ({ tag, messages })), ...givenLayers(given, section, source, tags)];
}

/** The word for a value of an open enum; a value that this version does not know is shown as it came. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? words[value]! : value.replaceAll('_', ' ');
}
