import { check, type Check } from '../check.ts';
import { operations, type Operation } from '../contract/operations.ts';
import { exampleRequest } from '../example-request.ts';
import { codeOf } from '../answer.ts';
import { Finding, hold, holdOutcome, NotJudged } from '../finding.ts';
import type { SnapshotRunInput } from '../../generated/contract.ts';
import type { Request } from '../target.ts';
import { named } from '../vectors/vector.ts';
import type { World } from '../world.ts';
import { someIds } from './isolation-checks.ts';

/** `01-answers.md`: what is said of every answer is judged by all of them, here by an answer of each operation to its own example. */
export const answerChecks: readonly Check[] = [
  ...['CON-1', 'CON-2', 'CON-3', 'CON-4', 'CON-7'].map((rule) =>
    check(rule, 'an answer of every operation', async (world) => void (await askAll(world))),
  ),
  check('CON-4', 'a request has an id of its own', async ({ target }) => {
    const ids = new Set<string | null>();
    for (let index = 0; index < 3; index++)
      ids.add((await target.ask('listDocuments')).headers.get('request-id'));
    hold(ids.size === 3, 'Three requests were answered with the same Request-Id.');
  }),
  check('CON-4', 'a problem repeats it', async ({ target }) => {
    const answer = await target.ask('listDocuments');
    const { requestId } = answer.body as { requestId?: string };
    hold(
      requestId === answer.headers.get('request-id'),
      `${answer.asked} answered a problem whose requestId is not the Request-Id of the answer.`,
    );
  }),
  check('CON-5', 'every operation', async (world) => {
    await askAll(world);
    const missing = operations.filter(({ id }) => world.target.missing.has(id));
    hold(
      missing.length === 0,
      `Missing: ${missing.map(({ id, method, template }) => `${id} (${method} ${template})`).join(', ')}.`,
    );
  }),
  check('CON-6', 'a path that there is not', async ({ target }) => {
    holdOutcome(await target.send('GET', `/v1/${crypto.randomUUID()}`), '404 route-not-found');
  }),
  check('CON-6', 'a method that a path does not have', async ({ target }) => {
    const answer = await target.send('DELETE', '/v1/documents');
    holdOutcome(answer, '405 method-not-allowed');
    hold(
      /\bGET\b/.test(answer.headers.get('allow') ?? ''),
      'DELETE /v1/documents answered 405 without an Allow that names GET.',
    );
  }),
];

/** Each operation, asked as nobody and as who may; what it reads is there, what it writes need not be. */
function askAll(world: World): Promise<void> {
  return world.once('an answer of every operation', async () => {
    const ids: Readonly<Record<string, string>> = world.given === undefined ? await someIds(world) : {};
    for (const operation of operations) {
      await unlessMissing(() => world.target.ask(operation.id, exampleRequest(operation)));
      if (operation.kind === 'follow') continue;
      const caller = await world.callerOf(operation);
      if (caller === undefined) continue;
      await unlessMissing(() =>
        world.target.ask(operation.id, { ...exampleFor(world, operation, ids), as: caller }),
      );
    }
  });
}

/** The example under names of the run, so that nothing of the publisher's own is touched. */
function exampleFor(world: World, operation: Operation, ids: Readonly<Record<string, string>>): Request {
  const request = exampleRequest(operation);
  if (operation.method === 'GET') return { ...request, path: { ...request.path, ...ids } };
  const prefix = `${world.run}-`;
  const { body } = request;
  return {
    ...request,
    path: named(request.path ?? {}, prefix),
    body: body instanceof Uint8Array ? body : within(operation, named(body, prefix), prefix),
  };
}

/** What would concern more than the records of the run. */
function within({ id }: Operation, body: unknown, prefix: string): unknown {
  if (id === 'putPublisher') return {};
  if (id === 'putSignInSettings') return null;
  if (id !== 'openSnapshotRun') return body;
  const { scope, ...run } = body as SnapshotRunInput;
  return { ...run, scope: { ...scope, partner: { externalId: `${prefix}C-0001` } } };
}

async function unlessMissing(ask: () => Promise<unknown>): Promise<void> {
  await ask().catch((error: unknown) => {
    if (!(error instanceof NotJudged)) throw error;
  });
}

/** What an answer of 400 and above is held to. */
export function holdProblem(answer: Awaited<ReturnType<World['target']['ask']>>): void {
  const { status, type } = answer.body as { status?: unknown; type?: unknown };
  if (answer.mediaType !== 'application/problem+json')
    throw new Finding(
      `${answer.asked} answered ${answer.status} as "${answer.mediaType}", which is no problem.`,
    );
  hold(
    status === answer.status,
    `${answer.asked} answered ${answer.status} with a problem of status ${String(status)}.`,
  );
  const code = codeOf(answer);
  hold(
    typeof type === 'string' && code !== undefined && type.endsWith(`/${code}`),
    `${answer.asked} answered a problem whose type does not lead to its code.`,
  );
}
