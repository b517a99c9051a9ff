import { createSaldo } from '@saldo/sdk';
import type { UserInput } from '@saldo/sdk/contract';
import { openServer, ContractServer, type AccountSketch } from './contract-server.ts';

/** The server as a member of the publisher's staff has it who has signed in. */
export async function openAsStaff(
  role: NonNullable<UserInput['role']>,
  sketch: AccountSketch = { documents: [] },
  change: Partial<UserInput> = {},
): Promise<ContractServer> {
  const { account } = await openServer(sketch);
  const { publisher } = account;
  const { id } = await publisher.publisher.get();
  const login = `carla-${crypto.randomUUID().slice(0, 8)}`;
  const user = await publisher.users.create({
    login,
    name: 'Carla Ficticia',
    side: 'staff',
    role,
    sight: { sees: 'everything' },
    ...change,
  });
  const { secret } = await publisher.users.issueActivation(user.id);
  const at = (auth: string | null) => createSaldo({ baseUrl: location.origin, auth });
  const { token } = await at(null).entrance.signIn(id, { login, password: secret, entrance: 'staff' });
  await at(token).signIn.changePassword({ password: 'a sentence that nobody guesses' });
  return new ContractServer(account, (await at(token).signIn.session()).token);
}
