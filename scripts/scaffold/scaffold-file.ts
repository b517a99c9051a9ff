/** A file to be written. */
export interface ScaffoldFile {
  /** From the repository's root. */
  readonly path: string;
  readonly content: string;
}
