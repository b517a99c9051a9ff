import { languages } from './languages.ts';

/** The closest `lang` of the element or of what it lies in, through shadow roots. */
export function closestLang(element: Element): string | undefined {
  for (const one of outwards(element)) {
    const lang = one.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** The element and the elements that it lies in, through shadow roots. */
export function* outwards(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    // By what they have: a server knows elements, but not the rest of a document.
    if ((node as Partial<Element>).getAttribute) yield node as Element;
    const { host } = node as Partial<ShadowRoot>;
    // A link has a host too, which is a text.
    node = typeof host === 'object' ? host : node.parentNode;
  }
}

/** The tag (BCP 47) as it is to be written, `es-MX`; `undefined` for what is no tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    // A host page may carry any text in `lang`.
    return undefined;
  }
}

/** The first well-formed tag, canonical; `en` when there is none. */
export function firstLocale(...tags: (string | null | undefined)[]): string {
  for (const tag of tags) {
    const canonical = tag && canonicalTag(tag);
    if (canonical) return canonical;
  }
  return 'en';
}

export function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}

/**
 * The locale with a country: its own, else the publisher's, else the usual one of the language. A language alone formats
 * numbers as no country does (`es` prints 3500 where es-MX prints 3,500 and es-CO 3.500).
 */
export function countryLocale(locale: string, publisherCountry = ''): string {
  const { language, region } = new Intl.Locale(locale);
  if (region && /^[A-Z]{2}$/.test(region)) return locale;
  const countries = languages[language];
  if (!countries) return locale;
  return `${language}-${countries.includes(publisherCountry) ? publisherCountry : countries[0]}`;
}

/** The tags whose words a locale takes, the nearest last: `es-MX` those of `es`, `es-419` and its own. */
export function fallbacks(locale: string): string[] {
  const { language, region } = new Intl.Locale(locale);
  // As CLDR has it: Spanish of the Americas is one before it is a country's.
  const american = language === 'es' && region !== 'ES' ? ['es-419'] : [];
  return [...new Set([language, ...american, ...(region ? [`${language}-${region}`] : []), locale])];
}
