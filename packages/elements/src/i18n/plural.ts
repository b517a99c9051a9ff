import { cached } from '../format/intl-cache.ts';

/** A word per plural category of the language (CLDR); `other` serves for the rest. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export function plural(language: string, count: number, forms: PluralForms): string {
  const rules = cached(`plural ${language}`, () => new Intl.PluralRules(language));
  return forms[rules.select(count)] ?? forms.other;
}
