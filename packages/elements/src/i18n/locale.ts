/** The closest `lang` of the element or of what it lies in, through shadow roots. */
export function closestLang(element: Element): string | undefined {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang');
      if (lang) return lang;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}

/** The first well-formed tag (BCP 47), canonical; `en` when there is none. */
export function firstLocale(...tags: (string | null | undefined)[]): string {
  for (const tag of tags) {
    if (!tag) continue;
    try {
      const [canonical] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
      if (canonical) return canonical;
    } catch {
      // A host page may carry any text in `lang`.
    }
  }
  return 'en';
}

const homes: Readonly<Record<string, string>> = { es: 'MX', en: 'US', pt: 'BR' };

/**
 * The locale with a country: its own, else the publisher's, else the usual one of the language. A language alone formats
 * numbers as no country does (`es` prints 3500 where es-MX prints 3,500 and es-CO 3.500).
 */
export function countryLocale(locale: string, publisherCountry?: string): string {
  const { language, region } = new Intl.Locale(locale);
  if (region && /^[A-Z]{2}$/.test(region)) return locale;
  const country = homes[language];
  if (!country) return locale;
  const speaks = language === 'es' && publisherCountry && spanishCountries.has(publisherCountry);
  return `${language}-${speaks ? publisherCountry : country}`;
}

const spanishCountries = new Set('AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE'.split(' '));
