import type { Answer } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { Finding, holdOutcome, NotJudged } from '../finding.ts';
import type { Caller } from '../target.ts';
import { pageOrigin, type World } from '../world.ts';
import { difference } from './difference.ts';
import { givenPrefix, isGiven, tokenOf } from './given.ts';
import { readVectors } from './read-vectors.ts';
import { named, publishes, type AskStep, type PublishStep, type Vector } from './vector.ts';

/** The check of each rule that a vector shows. */
export function vectorChecks(vectors: readonly Vector[]): Check[] {
  return vectors.flatMap((vector) =>
    vector.rules.map((rule) =>
      check(rule, `vector ${vector.name}`, (world) =>
        world.once(`vector ${vector.name}`, () => runVector(world, vector)),
      ),
    ),
  );
}

async function runVector(world: World, vector: Vector): Promise<void> {
  const { given } = world;
  if (given !== undefined && !isGiven(vector)) throw new NotJudged('needs what was not given: to publish');
  const prefix = given === undefined ? world.name(vector.name) + '-' : givenPrefix(vector);
  const sessions = new Map<string, Promise<Caller>>();
  const sessionOf = (partner: string): Promise<Caller> => {
    const known = sessions.get(partner) ?? openSession(world, prefix + partner);
    sessions.set(partner, known);
    return known;
  };
  for (const step of vector.steps) {
    if (publishes(step)) {
      if (given === undefined) await runPublish(world, step, prefix);
    } else {
      await runAsk(world, step, prefix, await sessionOf(step.as ?? firstPartner(vector)));
    }
  }
}

/** The session of the first partner of a vector, whose records have been published or given. */
export async function sessionOfVector(world: World, name: string): Promise<Caller> {
  const vector = readVectors().find((one) => one.name === name)!;
  const partner = firstPartner(vector);
  if (world.given !== undefined) return openSession(world, givenPrefix(vector) + partner);
  const prefix = `${world.name(name)}-`;
  for (const step of vector.steps.filter(publishes)) await runPublish(world, step, prefix);
  return openSession(world, prefix + partner);
}

async function openSession(world: World, partner: string): Promise<Caller> {
  if (world.given === undefined) return world.session(partner);
  return { name: 'a session', token: tokenOf(partner), origin: pageOrigin };
}

function firstPartner({ steps }: Vector): string {
  const records = steps.filter(publishes).flatMap(({ publish }) => publish);
  return records.find(({ kind }) => kind === 'partner')!.externalId;
}

async function runPublish(world: World, { publish, results }: PublishStep, prefix: string): Promise<void> {
  const seen = await world.publish(named(publish, prefix));
  const expected = results ?? publish.map(() => ({ problem: null }));
  const found = difference(named(expected, prefix), seen);
  if (found !== undefined) throw new Finding(`publish answered results in which ${found}.`);
}

async function runAsk(world: World, step: AskStep, prefix: string, session: Caller): Promise<void> {
  const { ask, of, query = {}, status = 200, answer: expected } = step;
  const path = of === undefined ? {} : await pathTo(world, ask, prefix + of, session);
  const answer: Answer = await world.target.ask(ask, { as: session, path, query });
  holdOutcome(answer, status);
  if (expected === undefined) return;
  const found = difference(named(expected, prefix), answer.body);
  if (found !== undefined) throw new Finding(`${answer.asked} answered what ${found}.`);
}

/** Server ids are found as a partner's page finds them: in lists. */
async function pathTo(
  world: World,
  operationId: string,
  externalId: string,
  as: Caller,
): Promise<Record<string, string>> {
  const isPayment = operationId === 'getPayment';
  const { data } = await world.read<{ data: { id: string; externalId: string }[] }>(
    isPayment ? 'listPayments' : 'listDocuments',
    { as, query: { limit: '200' } },
  );
  const found = data.find((row) => row.externalId === externalId);
  if (found === undefined) throw new Finding(`The list of the partner does not hold ${externalId}.`);
  return { [isPayment ? 'paymentId' : 'documentId']: found.id };
}
