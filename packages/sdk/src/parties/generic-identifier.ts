import { normalizedIdentifier } from './normalized-identifier.ts';

const generic = [
  // Mexico: the public at large, and any foreigner.
  /^X[AE]XX010101000$/,
  // One digit throughout: "consumidor final" of Colombia and Ecuador, Chile's 66666666-6 and its 55555555-5 of foreigners.
  /^(\d)\1{5,}[A-Z]?$/,
  // Paraguay's client without a name.
  /^44444401-?7$/,
  // Argentina: one for all clients of a foreign country.
  /^5[015]\d0000\d{4}$/,
];

/** Tells whether an identifier is one that many parties share, so that by itself it names none of them. */
export function isGenericIdentifier(value: string): boolean {
  const normalized = normalizedIdentifier(value);
  return generic.some((pattern) => pattern.test(normalized));
}

/** Tells whether an identifier names a party by itself: it has a digit other than zero, and is not one that many share. */
export function identifiesAlone(value: string): boolean {
  return /[1-9]/.test(value.normalize('NFKC')) && !isGenericIdentifier(value);
}
