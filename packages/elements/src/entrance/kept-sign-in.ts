/** What of a sign-in a page keeps while its tab is open. */
export interface KeptSignIn {
  readonly token: string;
  /** For whom the person acted last. */
  readonly partnerId?: string | undefined;
}

/**
 * Where a sign-in outlives a reload: the tab's own storage, at most. It is gone with the tab, no other origin reads it, and no address or
 * attribute shows it. A page that may not store keeps it in memory.
 */
export class KeptSignIns {
  readonly #key: string;
  #memory: KeptSignIn | undefined;

  constructor(publisherId: string, entrance: string) {
    this.#key = `saldo.sign-in.${publisherId}.${entrance}`;
  }

  read(): KeptSignIn | undefined {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null') as KeptSignIn | null;
      return typeof kept?.token === 'string' ? kept : this.#memory;
    } catch {
      return this.#memory;
    }
  }

  write(kept: KeptSignIn | undefined): void {
    this.#memory = kept;
    try {
      if (kept) sessionStorage.setItem(this.#key, JSON.stringify(kept));
      else sessionStorage.removeItem(this.#key);
    } catch {
      // Storage may be switched off: then a reload asks to sign in again.
    }
  }
}
