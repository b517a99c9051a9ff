import { bodyOf } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { operations } from '../contract/operations.ts';
import { exampleRequest } from '../example-request.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import type { Account, World } from '../world.ts';

const keyed = operations.filter(({ parameters }) =>
  parameters.some(({ name }) => name === 'Idempotency-Key'),
);

/** `06-idempotency.md`, by threads: they are made by a key, and counted in a list. */
export const idempotencyChecks: readonly Check[] = [
  check('IDM-1', 'a question asked twice', async (world) => {
    const account = await world.account();
    const key = crypto.randomUUID();
    const [first, again] = [await ask(world, account, key), await ask(world, account, key)];
    holdOutcome(first, 201);
    holdOutcome(again, 201);
    holdSame('The second answer', again.body, first.body);
    holdSame('Threads', await count(world, account), 1);
  }),
  check('IDM-2', 'another question', async (world) => {
    const account = await world.account();
    const key = crypto.randomUUID();
    holdOutcome(await ask(world, account, key), 201);
    holdOutcome(await ask(world, account, key, 'Otra'), '422 idempotency-key-reused');
    holdSame('Threads', await count(world, account), 1);
  }),
  check('IDM-3', 'a question that is mended', async (world) => {
    const account = await world.account();
    const key = crypto.randomUUID();
    holdOutcome(await ask(world, account, key, ''), 422);
    holdOutcome(await ask(world, account, key), 201);
  }),
  check('IDM-4', 'one key of two sessions of two partners', async (world) => {
    const [one, other] = [await world.account(), await world.account()];
    const key = crypto.randomUUID();
    const [first, second] = [await ask(world, one, key), await ask(world, other, key)];
    holdOutcome(first, 201);
    holdOutcome(second, 201);
    const id = (body: unknown) => (body as { id: string }).id;
    hold(id(first.body) !== id(second.body), 'Two callers with one key were answered the same thread.');
  }),
  check('IDM-5', 'ten twins', async (world) => {
    const account = await world.account();
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(world, account, key)));
    for (const answer of answers) {
      holdOutcome(answer, 201, '409 idempotency-key-in-use');
      const waits = answer.status === 201 || answer.headers.has('retry-after');
      hold(waits, `${answer.asked} answered 409 without Retry-After.`);
    }
    const made = answers.filter(({ status }) => status === 201).map((one) => bodyOf<{ id: string }>(one).id);
    hold(made.length > 0, 'None of ten twins took effect.');
    holdSame('Different threads answered', new Set(made).size, 1);
    holdSame('Threads', await count(world, account), 1);
  }),
  check('IDM-6', 'every operation that describes one', async (world) => {
    await world.eachOf(keyed, async (operation, as) => {
      const example = exampleRequest(operation);
      const headers = { ...example.headers, 'Idempotency-Key': undefined };
      const answer = await world.target.ask(operation.id, { ...example, as, headers });
      holdOutcome(answer, '400 idempotency-key-required');
    });
  }),
];

function ask(world: World, { session }: Account, key: string, text = '¿Por qué?') {
  const body = { about: { kind: 'account' }, subject: 'Pregunta', message: { text } };
  return world.target.ask('createThread', { as: session, body, headers: { 'Idempotency-Key': key } });
}

async function count(world: World, { session }: Account): Promise<number> {
  return (await world.read<{ data: unknown[] }>('listThreads', { as: session })).data.length;
}
