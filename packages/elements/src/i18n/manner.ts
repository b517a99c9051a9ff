/** How Spanish addresses the reader; other languages have one form. */
export type Address = 'tu' | 'usted';

/** Words that a host gives: by language or locale, then by the tag of the element (`shared`: of all), then by key. */
export type GivenWords = Readonly<Record<string, Readonly<Record<string, object | undefined>> | undefined>>;

/** How an element is to speak, beside its locale. */
export interface Manner {
  readonly address?: Address | undefined;
  readonly given?: GivenWords | undefined;
  /** Whether each text keeps its own direction within a page from right to left. */
  readonly isolates?: boolean;
}
