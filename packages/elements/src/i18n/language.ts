/** A word, or a sentence made of values. */
type Entry = string | ((...values: never[]) => string);
export type Words = { readonly [key: string]: Entry | { readonly [key: string]: Entry } };

/** What a country says otherwise: any part of the words. */
export type Override<W> = {
  readonly [Key in keyof W]?: W[Key] extends Entry ? W[Key] : Partial<W[Key]>;
};

export interface Language<W> {
  readonly words: W;
  /** By locale, `es-MX`. */
  readonly countries?: Readonly<Record<string, Override<W>>>;
}
