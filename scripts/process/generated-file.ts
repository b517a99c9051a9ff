/** A file that is made from others, in memory. */
export interface GeneratedFile {
  /** Path from the repository's root. */
  path: string;
  content: string;
}
