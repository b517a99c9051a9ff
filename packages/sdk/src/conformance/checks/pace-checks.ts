import type { Answer } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { hold } from '../finding.ts';
import type { World } from '../world.ts';

const item = /^"([^"]+)"((?:;[a-z]+=(?:\d+|"[^"]*"|:[A-Za-z0-9+/=]*:))*)$/;

/** `14-pace.md`. A server that counts nothing keeps these rules. */
export const paceChecks: readonly Check[] = [
  check('PAC-1', 'what a key, a session and nobody are told', async (world) => {
    for (const answer of await answersOf(world)) {
      const { asked, headers } = answer;
      hold(
        headers.has('RateLimit') === headers.has('RateLimit-Policy'),
        `${asked} answered one of RateLimit and RateLimit-Policy without the other.`,
      );
      const quotas = new Map(fieldsOf(answer, 'RateLimit-Policy').map(({ name, q }) => [name, q]));
      for (const [name, q] of quotas) hold(q !== undefined, `${asked} tells no q of the policy "${name}".`);
      for (const { name, r } of fieldsOf(answer, 'RateLimit')) {
        hold(quotas.has(name), `${asked} tells what is left of "${name}", which is no policy that it tells.`);
        hold(
          r !== undefined && r <= quotas.get(name)!,
          `${asked} tells ${r} left of ${quotas.get(name)} of "${name}".`,
        );
      }
    }
  }),
  check('PAC-2', 'two answers one after the other, to a session of its own', async (world) => {
    const { session } = await world.account();
    const left = async () => {
      const [first] = fieldsOf(await world.good('getSession', { as: session }), 'RateLimit');
      return first?.r;
    };
    const [before, then] = [await left(), await left()];
    if (before === undefined || then === undefined) return;
    hold(then <= before, `Of a session that has asked once more, more is left: ${before}, then ${then}.`);
  }),
];

async function answersOf(world: World): Promise<Answer[]> {
  const { session } = await world.shared();
  return [
    await world.good('getPublisher', { as: world.key }),
    await world.good('getSession', { as: session }),
    await world.target.ask('getPublisher'),
    await world.target.ask('getDocument', { as: world.key, path: { documentId: crypto.randomUUID() } }),
  ];
}

interface Field {
  readonly name: string;
  readonly q?: number;
  readonly r?: number;
}

/** The items of a list of structured fields (RFC 9651). Throws `Finding` where it is none. */
function fieldsOf({ asked, headers }: Answer, header: string): Field[] {
  const value = headers.get(header);
  if (value === null) return [];
  return value.split(/, */).map((part): Field => {
    const match = item.exec(part);
    hold(match !== null, `${asked} answered a ${header} that is no list of names with parameters.`);
    const parameters = match[2]!
      .split(';')
      .slice(1)
      .map((one) => one.split('=') as [key: string, number: string]);
    return {
      name: match[1]!,
      ...Object.fromEntries(parameters.map(([key, number]): [string, number] => [key, Number(number)])),
    };
  });
}
