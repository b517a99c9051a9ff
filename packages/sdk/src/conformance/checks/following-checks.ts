import type { ChangePage } from '../../generated/contract.ts';
import { bodyOf } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, publishAll } from '../records.ts';
import type { Caller } from '../target.ts';
import type { Account, World } from '../world.ts';
import { readEvents } from './event-reading.ts';
import { feedEnd, readFeed } from './feed-reading.ts';

/** `09-lists-and-feed.md`, how the feed is followed. */
export const followingChecks: readonly Check[] = [
  check('FED-8', 'a follower who was cut after each of four changes', async (world) => {
    const after = await feedEnd(world);
    const { account, names } = await published(world, 4);
    const query = { after, kind: 'document' };
    const told: (string | undefined)[] = [];
    for (let last: string | undefined; told.length < names.length;) {
      const headers = last === undefined ? {} : { 'Last-Event-ID': last };
      const [first] = await readEvents(world, { as: account.session, query, headers }, 1);
      told.push(first!.change.externalId);
      last = first!.id;
    }
    holdSame('What was told over four streams', told, names);
  }),
  check('FED-9', 'what never was a cursor', async (world) => holdRefused(world, 'bm90IGEgY3Vyc29y')),
  check('FED-9', 'a cursor of another publisher', async (world) => {
    await world.shared('foreign');
    const { cursor } = await readFeed(world, { as: world.secondKey });
    await holdRefused(world, cursor);
  }),
  check('FED-10', 'one partner of two', async (world) => {
    const after = await feedEnd(world);
    const [own, other] = [await published(world, 2), await published(world, 2)];
    for (const [as, query] of [
      [world.key, { partnerId: `ext:${own.account.externalId}` }],
      [own.account.session, {}],
    ] as const) {
      const ofDocuments = { ...query, kind: 'document' };
      const { changes } = await readFeed(world, { as, after, query: ofDocuments });
      const externalIds = changes.map(({ externalId }) => externalId);
      holdSame(`What the feed holds of documents to ${as.name}`, externalIds, own.names);
    }
    const query = { after, kind: 'document', partnerId: `ext:${other.account.externalId}` };
    const events = await readEvents(world, { query }, other.names.length);
    const told = events.map(({ change }) => change.externalId);
    holdSame('What comes as events of the other partner', told, other.names);
  }),
  check('FED-11', 'a wait in which nothing happens', async (world) => {
    const { session } = await world.account();
    const { cursor } = await readFeed(world, { as: session });
    const { page, seconds } = await waiting(world, session, cursor, 1);
    holdSame('Changes where nothing happened', page.data, []);
    hold(seconds >= 0.75, `A wait of a second was answered after ${seconds.toFixed(1)}.`);
    const { changes } = await readFeed(world, { as: session, after: page.nextCursor });
    holdSame('What comes after the cursor that it gave', changes, []);
  }),
  check('FED-11', 'a wait in which something happens', async (world) => {
    const account = await world.account();
    const { cursor } = await readFeed(world, { as: account.session });
    const waited = waiting(world, account.session, cursor, longest);
    const invoice = invoiceOf(world, account);
    try {
      await publishAll(world, [invoice]);
    } finally {
      await waited.catch(() => undefined);
    }
    const { page, seconds } = await waited;
    const told = page.data.filter(({ kind }) => kind === 'document').map(({ externalId }) => externalId);
    holdSame('Documents that a wait tells of', told, [invoice.externalId]);
    hold(seconds < longest - 5, `What happened at once was told after ${seconds.toFixed(1)} seconds.`);
  }),
];

/** Less than what any request may take, and more than what publishing one record does. */
const longest = 20;

/** A new partner with documents, in the order of their names. */
async function published(world: World, count: number): Promise<{ account: Account; names: string[] }> {
  const account = await world.account();
  const invoices = Array.from({ length: count }, () => invoiceOf(world, account));
  for (const invoice of invoices) await publishAll(world, [invoice]);
  return { account, names: invoices.map(({ externalId }) => externalId) };
}

/** What is no cursor is refused before any stream begins. */
async function holdRefused(world: World, after: string): Promise<void> {
  for (const operation of ['listChanges', 'followEvents'])
    holdOutcome(
      await world.target.ask(operation, { as: world.key, query: { after } }),
      '422 invalid-request',
      '410 cursor-expired',
    );
}

async function waiting(
  world: World,
  as: Caller,
  after: string,
  wait: number,
): Promise<{ page: ChangePage; seconds: number }> {
  const askedAt = performance.now();
  const answer = await world.good('listChanges', { as, query: { after, wait: String(wait) } });
  return { page: bodyOf<ChangePage>(answer), seconds: (performance.now() - askedAt) / 1000 };
}
