import type { Language } from './language.ts';
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
 * be loaded leaves English.
 */
export class Wording<W extends object> {
  locale = 'en';
  words: SharedWords & W;
  readonly #catalogue: Catalogue<W>;
  #asked = 'en';

  constructor(catalogue: Catalogue<W>) {
    this.#catalogue = catalogue;
    this.words = { ...shared.en, ...catalogue.en };
  }

  /** Switches to a locale; returns a promise only when words have to be fetched first. */
  use(locale: string): Promise<void> | undefined {
    this.#asked = locale;
    if (locale === this.locale) return undefined;
    const language = new Intl.Locale(locale).language;
    if (language !== 'es') {
      this.locale = locale;
      this.words = { ...shared.en, ...this.#catalogue.en };
      return undefined;
    }
    return this.#fetch(locale);
  }

  async #fetch(locale: string): Promise<void> {
    let words = { ...shared.en, ...this.#catalogue.en };
    try {
      const [common, own] = await Promise.all([shared.es(), this.#catalogue.es()]);
      words = { ...inCountry(common, locale), ...inCountry(own, locale) };
    } catch {
      // Offline, or a file that is gone after a deployment: English is better than nothing.
    }
    if (this.#asked !== locale) return;
    this.words = words;
    this.locale = locale;
  }
}

function inCountry<W extends object>({ words, countries }: Language<W>, locale: string): W {
  const override = countries?.[locale];
  if (!override) return words;
  const merged = { ...words } as Record<string, unknown>;
  for (const [key, value] of Object.entries(override)) {
    const base = merged[key];
    merged[key] = typeof value === 'object' && typeof base === 'object' ? { ...base, ...value } : value;
  }
  return merged as W;
}

/** The word for a value of an open enum; a value that this version does not know is shown as it came. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? words[value]! : value.replaceAll('_', ' ');
}
