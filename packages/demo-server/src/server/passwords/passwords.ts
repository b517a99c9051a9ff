/** Keeps passwords as nobody can read them. What it is made of is the home's: Node has argon2id, a page takes it along. */
export interface Passwords {
  /** A PHC string to keep of a password. Throws `server-busy` when too many wait. */
  hash(password: string): Promise<string>;
  /** Whether it is the password that was kept. Takes the same work whatever comes of it. Throws `server-busy`. */
  verify(password: string, kept: string): Promise<boolean>;
  /** Whether it was kept with other parameters than today's. */
  isOutdated(kept: string): boolean;
  /** What no password was kept as: verifying it takes the work of any other. */
  readonly decoy: string;
}
