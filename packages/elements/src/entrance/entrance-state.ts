import type { SignIn } from '@saldo/sdk/contract';

export type EntranceSide = 'partner' | 'staff';

/** One of those for whom a person may act. */
export type Access = SignIn['accesses'][number];
export type AccessPartner = Access['partners'][number];

/**
 * Where somebody stands at an entrance. `out` with a reason says what became of the sign-in before; `step` is what has to be done next,
 * under the contract's name of it, known here or not.
 */
export type EntranceState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'out'; readonly why?: 'ended' | 'left' | undefined }
  | { readonly kind: 'step'; readonly next: string; readonly signIn: SignIn }
  | { readonly kind: 'in'; readonly signIn: SignIn; readonly partner: AccessPartner | undefined };
