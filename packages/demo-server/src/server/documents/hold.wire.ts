import type { Hold } from '@saldo/sdk/contract';

/** What holds a document up on a day. */
export function holdOn(hold: Hold | undefined, today: string): { readonly hold?: Hold } {
  return hold !== undefined && (hold.until ?? today) >= today ? { hold } : {};
}
