import { actAsOperator, type OperatorDeps } from '../server/act-as-operator.ts';
import { nodeArgon2 } from '../server/passwords/argon2.node.ts';
import { argon2Passwords } from '../server/passwords/argon2-passwords.ts';
import { makeActivationSecret } from '../server/users/activation-secret.ts';
import { setPassword } from '../server/users/user-credentials.store.ts';
import type { DemoFileContent } from './data/demo-file.ts';
import { demoPeople, type DemoPerson } from './data/people-catalogue.ts';

export type DemoPeople = NonNullable<DemoFileContent['people']>;

/**
 * Makes sure that people of the demo can sign in, and tells their secrets: made anew wherever `demo.json` does not have them, and an
 * activation each time, because it lasts three days.
 */
export async function preparePeople(
  deps: OperatorDeps,
  publisherId: string,
  partners: DemoFileContent['partners'],
  before: DemoPeople = [],
): Promise<DemoPeople> {
  const byLogin = new Map(
    (await actAsOperator(deps, publisherId, 'listUsers', { query: { limit: 200 } })).body.data.map((user) => [
      user.login,
      user,
    ]),
  );
  const people: DemoPeople[number][] = [];
  for (const person of demoPeople(featuredOf(partners))) {
    const { page, shows } = person;
    const { login, name, side } = person.user;
    const known = byLogin.get(login);
    const user = known ?? (await actAsOperator(deps, publisherId, 'createUser', { body: person.user })).body;
    const told = { login, name, entrance: side, page, shows, role: person.user.role };
    if (person.isNew === true && user.status === 'invited') {
      const { body } = await actAsOperator(deps, publisherId, 'issueActivation', {
        path: { userId: user.id },
      });
      people.push({ ...told, activation: body.secret });
      continue;
    }
    const kept = known && before.find((one) => one.login === login)?.password;
    const password = kept ?? (await givePassword(deps, publisherId, user.id, person));
    if (password !== undefined) people.push({ ...told, password });
  }
  return people;
}

/** Of who has chosen a password after an activation only they know it. */
async function givePassword(
  { database, random, clock }: OperatorDeps,
  publisherId: string,
  userId: string,
  { isNew }: DemoPerson,
): Promise<string | undefined> {
  if (isNew === true) return undefined;
  const password = makeActivationSecret(random).toLowerCase();
  const hash = await argon2Passwords(nodeArgon2, random).hash(password);
  const now = new Date(clock()).toISOString();
  await database.maintenance((trx) => setPassword(trx, publisherId, userId, { hash, now }));
  return password;
}

/** The partners whom the demo's pages show, and two more clients. */
function featuredOf(partners: DemoFileContent['partners']) {
  const clients = partners.filter(({ direction }) => direction !== 'payable').map((one) => one.externalId);
  const suppliers = partners
    .filter(({ direction }) => direction !== 'receivable')
    .map((one) => one.externalId);
  const first = (list: readonly string[], named: string) => (list.includes(named) ? named : list[0]);
  const client = first(clients, 'CLI-001');
  const others = clients.filter((one) => one !== client).slice(0, 2);
  return { client, others, supplier: first(suppliers, 'PRV-001') };
}
