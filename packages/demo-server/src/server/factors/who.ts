import type { CallSource, AtEntrance, Call } from '../operations/call.ts';
import { signedIn } from '../sign-in/signed-in.ts';

/** Whose factors, and of which sign-in. */
export interface Who {
  readonly publisherId: string;
  readonly userId: string;
  readonly signInId: string;
}

/** What is needed to look at a proof. */
export interface Proving extends Pick<Call, 'now' | 'secrets'> {
  readonly at: AtEntrance;
  readonly from: CallSource;
}

export function whoAsks({ caller }: Pick<Call, 'caller'>): Who {
  const { id, userId } = signedIn(caller);
  return { publisherId: caller.publisherId, userId, signInId: id };
}

/** For whom a secret of an authenticator app is sealed. */
export function totpOf({ publisherId, userId }: Pick<Who, 'publisherId' | 'userId'>): string {
  return `totp ${publisherId} ${userId}`;
}
