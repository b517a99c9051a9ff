import { bodyOf } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { operations, type Operation } from '../contract/operations.ts';
import { exampleRequest } from '../example-request.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import type { Caller } from '../target.ts';
import type { World } from '../world.ts';
import { readFeed } from './feed-reading.ts';
import type { Session } from '../../generated/contract.ts';

const notForSessions = operations.filter(
  ({ kind, callers, side }) => kind !== 'open' && (!callers.includes('session') || side === 'publisher'),
);
/** Those that are asked by nobody yet take no credential. */
const closed = operations.filter(({ kind }) => kind !== 'open');
/** What takes neither an element nor a right. */
const forAnySession = closed.filter(
  ({ callers, components, right, side }) =>
    callers.includes('session') && components.length === 0 && right === undefined && side === undefined,
);
const notForKeys = closed.filter(({ callers }) => !callers.includes('key'));

/** `03-access.md` */
export const accessChecks: readonly Check[] = [
  check('AUT-1', 'every operation', async (world) =>
    askEach(world, closed, undefined, '401 unauthenticated'),
  ),
  check('AUT-2', 'every operation', async (world) => {
    const madeUp: Caller = { name: 'a made-up token', token: `saldo_sk_${'a'.repeat(40)}` };
    await askEach(world, closed, madeUp, '401 unauthenticated');
  }),
  check('AUT-2', 'a key of which a character was changed', async (world) => {
    const { token } = world.key;
    const last = token.at(-1) === 'a' ? 'b' : 'a';
    const changed: Caller = { name: 'a changed key', token: token.slice(0, -1) + last };
    holdOutcome(await world.target.ask('getPublisher', { as: changed }), '401 unauthenticated');
  }),
  check('AUT-3', 'a session, and every operation that is not for it', async (world) => {
    const { session } = await world.shared();
    await askEach(world, notForSessions, session, '403 operation-not-permitted');
  }),
  check('AUT-4', 'an API key, and every operation that is not for it', async (world) =>
    askEach(world, notForKeys, world.key, '403 operation-not-permitted'),
  ),
  check('AUT-5', 'a session that is revoked twice', async (world) => {
    const session = await world.session((await world.shared()).externalId);
    await world.good('getSession', { as: session });
    for (let time = 0; time < 2; time++) {
      const answer = await world.target.ask('revokeSession', {
        as: world.key,
        path: { sessionId: session.id },
      });
      holdOutcome(answer, 204);
    }
    holdOutcome(await world.target.ask('getSession', { as: session }), 401);
  }),
  check('AUT-5', 'all sessions of a partner', async (world) => {
    const account = await world.account();
    const body = { partner: { externalId: account.externalId } };
    await world.good('getSession', { as: account.session });
    await world.good('revokeSessions', { as: world.key, body });
    holdOutcome(await world.target.ask('getSession', { as: account.session }), 401);
    const other = await world.session((await world.shared()).externalId);
    await world.good('getSession', { as: other });
  }),
  check('AUT-6', 'a page that the session does not name', async (world) => {
    const { session } = await world.shared();
    const elsewhere = { ...session, origin: 'https://elsewhere.example' };
    for (const { id } of forAnySession)
      holdOutcome(await world.target.ask(id, { as: elsewhere }), '403 origin-not-allowed');
  }),
  check('AUT-7', 'a session for statements alone', async (world) => {
    const { externalId } = await world.shared();
    const components = { statement: { enabled: true } };
    const session = await world.session(externalId, { components });
    const listed = bodyOf<Session>(await world.good('getSession', { as: session })).operations;
    hold(listed.includes('getStatement'), 'getSession lists no getStatement for a session with statements.');
    for (const operation of closed) {
      if (listed.includes(operation.id) || forAnySession.includes(operation)) continue;
      await askEach(world, [operation], session, '403 operation-not-permitted');
    }
  }),
  check('AUT-7', 'a session for nothing, and every operation', async (world) => {
    const session = await world.session((await world.shared()).externalId, { components: {} });
    const others = closed.filter((one) => !forAnySession.includes(one));
    await askEach(world, others, session, '403 operation-not-permitted');
    const { operations: listed } = await world.read<Session>('getSession', { as: session });
    const expected = forAnySession.map(({ id }) => id).toSorted();
    holdSame('Operations that getSession lists', listed.toSorted(), expected);
    const { changes } = await readFeed(world, { as: session });
    holdSame('Changes that a session hears of that reads nothing', changes, []);
  }),
  check('AUT-7', 'a feature that is switched off', async (world) => {
    const { externalId } = await world.shared();
    const components = { queryThread: { enabled: true, features: { write: false } } };
    const session = await world.session(externalId, { components });
    const { operations: listed } = await world.read<Session>('getSession', { as: session });
    holdSame('createThread is listed', listed.includes('createThread'), false);
    await askEach(world, notForKeysOf('createThread'), session, '403 operation-not-permitted');
    await world.good('listThreads', { as: session });
  }),
  check('AUT-8', 'an API key from a page', async (world) => {
    const as = { ...world.key, origin: 'https://conformance.example' };
    holdOutcome(await world.target.ask('getPublisher', { as }), '403 api-key-in-browser');
  }),
];

function notForKeysOf(id: string): Operation[] {
  return operations.filter((one) => one.id === id);
}

async function askEach(
  world: World,
  asked: readonly Operation[],
  as: Caller | undefined,
  expected: string,
): Promise<void> {
  for (const operation of asked) {
    if (world.target.missing.has(operation.id)) continue;
    holdOutcome(await world.target.ask(operation.id, { ...exampleRequest(operation), as }), expected);
  }
}
