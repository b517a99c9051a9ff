/** A word, or a sentence made of values. */
type Entry = string | ((...values: never[]) => string);
export type Words = { readonly [key: string]: Entry | { readonly [key: string]: Entry } };

/** What a country, a form of address or a host says otherwise: any part of the words. */
export type Override<W> = {
  readonly [Key in keyof W]?: W[Key] extends Entry ? W[Key] : Partial<W[Key]>;
};

export interface Language<W> {
  readonly words: W;
  /** What is said otherwise to a reader who is addressed as usted. Nothing here may differ by country. */
  readonly usted?: Override<W>;
  /** By locale, `es-MX`. */
  readonly countries?: Readonly<Record<string, Override<W>>>;
}

/** How Spanish addresses the reader; other languages have one form. */
export type Address = 'tu' | 'usted';
