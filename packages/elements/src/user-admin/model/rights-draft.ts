/** What staff may do, as it is filled in. A newer server may name other roles and rights than are known here. */
export interface RightsDraft {
  readonly role: string;
  readonly rights: readonly string[];
  /** What the server says of the role that the user has. */
  readonly own: { readonly role: string; readonly rights: readonly string[] } | undefined;
}
