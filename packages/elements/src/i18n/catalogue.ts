import type { Language, Override } from './language.ts';
import type { Manner } from './manner.ts';
import { overridden } from './override.ts';
import { sharedEn, type SharedWords } from './shared.en.ts';

/** English comes with the element; other languages load when asked for. The type of `en` makes the others complete. */
export interface Catalogue<W> {
  readonly en: W;
  readonly es: () => Promise<Language<W>>;
}

const shared: Catalogue<SharedWords> = {
  en: sharedEn,
  es: async () => (await import('./shared.es.ts')).sharedEs,
};

/**
 * The words of one element for one locale at a time, with those that all elements share. A language that cannot
 * be loaded leaves English. The nearer word wins: the host's, then the country's, then the form of address.
 */
export class Wording<W extends object> {
  locale = 'en';
  words: SharedWords & W;
  readonly #catalogue: Catalogue<W>;
  readonly #tag: string;
  #manner: Manner = {};
  #asked: readonly unknown[] = [];

  /** @param tag - Under which a host gives the element's words. */
  constructor(catalogue: Catalogue<W>, tag = '') {
    this.#catalogue = catalogue;
    this.#tag = tag;
    this.words = { ...shared.en, ...catalogue.en };
  }

  /** Switches to a locale and a manner; returns a promise only when words have to be fetched first. */
  use(locale: string, manner: Manner = {}): Promise<void> | undefined {
    const asked = [locale, manner.address, manner.given];
    this.#asked = asked;
    const { address, given } = this.#manner;
    if (locale === this.locale && manner.address === address && manner.given === given) return undefined;
    if (languageOf(locale) === 'es') return this.#fetch(locale, manner, asked);
    this.#speak(locale, manner, { words: shared.en }, { words: this.#catalogue.en });
    return undefined;
  }

  async #fetch(locale: string, manner: Manner, asked: readonly unknown[]): Promise<void> {
    let languages: [Language<SharedWords>, Language<W>] = [
      { words: shared.en },
      { words: this.#catalogue.en },
    ];
    try {
      languages = await Promise.all([shared.es(), this.#catalogue.es()]);
    } catch {
      // Offline, or a file that is gone after a deployment: English is better than nothing.
    }
    if (this.#asked === asked) this.#speak(locale, manner, ...languages);
  }

  #speak(locale: string, manner: Manner, common: Language<SharedWords>, own: Language<W>): void {
    this.words = {
      ...spoken(common, 'shared', locale, manner),
      ...spoken(own, this.#tag, locale, manner),
    };
    this.locale = locale;
    this.#manner = manner;
  }
}

function spoken<W extends object>(
  { words, usted, countries }: Language<W>,
  section: string,
  locale: string,
  { address, given }: Manner,
): W {
  const layers = [
    address === 'usted' ? usted : undefined,
    countries?.[locale],
    given?.[languageOf(locale)]?.[section] as Override<W> | undefined,
    given?.[locale]?.[section] as Override<W> | undefined,
  ];
  return layers.reduce((said: W, layer) => overridden(said, layer), words);
}

function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}

/** The word for a value of an open enum; a value that this version does not know is shown as it came. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? words[value]! : value.replaceAll('_', ' ');
}
