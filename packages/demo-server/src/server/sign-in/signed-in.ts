import type { Principal, SignInState } from '../principal/principal.ts';
import { Problem } from '../problem.ts';

/** The sign-in of who asks. */
export function signedIn({ signIn }: Pick<Principal, 'signIn'>): SignInState {
  if (signIn === undefined) throw new Problem('operation-not-permitted');
  return signIn;
}
