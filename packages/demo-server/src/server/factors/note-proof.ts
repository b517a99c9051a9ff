import type { EntranceWork } from '../operations/call.ts';
import type { Who } from './who.ts';

/** What was proved, or not, is on record. */
export function noteProof({ acted }: Pick<EntranceWork, 'acted'>, { userId }: Who, isRight: boolean): void {
  const action = isRight ? 'second_factor.proved' : 'second_factor.failed';
  acted({ kind: 'user', id: userId }, { action, recordKind: 'user', recordId: userId });
}
