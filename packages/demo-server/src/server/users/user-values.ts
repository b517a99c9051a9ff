import type { UserInput } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import { findNamedPartners } from '../partners/named-partners.ts';
import { Problem } from '../problem.ts';
import { fold } from '../text.ts';
import { judgeUser } from './judge-user.ts';
import { loginKey } from './login-key.ts';
import type { UserValues } from './user.store.ts';

/**
 * What is kept of what was said of a user, lists in one order: who names the same in another changes nothing. Throws 422 with each field that is wrong.
 * @param present - Partners that are said of the user already, some of which may be gone.
 */
export async function userValues(
  call: Pick<Call, 'trx' | 'caller'>,
  input: UserInput,
  present: readonly string[] = [],
): Promise<UserValues> {
  const errors = judgeUser(input);
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  const { login, name, email = null, language = null, role = null } = input;
  return {
    login,
    loginKey: loginKey(login),
    sortName: fold(name),
    name,
    email,
    language,
    partners: await partnersOf(call, input, present),
    role,
    addedRights: (input.addedRights ?? []).toSorted(),
    removedRights: (input.removedRights ?? []).toSorted(),
    disabled: input.disabled === true,
  };
}

async function partnersOf(
  call: Pick<Call, 'trx' | 'caller'>,
  { partners, sight }: UserInput,
  present: readonly string[],
): Promise<string[] | null> {
  const [named, place] =
    partners === undefined ? [sight?.partners, '/sight/partners'] : [partners, '/partners'];
  if (named === undefined) return null;
  const pointed = named.map((one, index) => ({ ...one, pointer: `${place}/${index}` }));
  return (await findNamedPartners(call, pointed, present)).sort();
}
