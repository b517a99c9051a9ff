import type { Change, ChangePage, PublishRecord } from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, publishAll } from '../records.ts';
import type { World } from '../world.ts';
import { readEvents } from './event-reading.ts';
import { changesSince, feedEnd, readFeed } from './feed-reading.ts';
import { someIds } from './isolation-checks.ts';

const writers = 4;
const writes = 8;

const partner = (externalId: string, name = 'Cliente Ficticio'): PublishRecord => ({
  kind: 'partner',
  externalId,
  data: { name, direction: 'receivable' },
});

/** `09-lists-and-feed.md`, its feed. */
export const feedChecks: readonly Check[] = [
  check('FED-1', 'created, updated, voided, deleted', async (world) => {
    const account = await world.shared();
    const after = await feedEnd(world);
    const [kept, gone] = [invoiceOf(world, account), invoiceOf(world, account)];
    await publishAll(world, [kept, gone]);
    await publishAll(world, [
      { ...kept, data: { ...(kept as { data: object }).data, description: 'Otra' } } as typeof kept,
    ]);
    const voiding = {
      as: world.key,
      path: { externalId: kept.externalId },
      body: { reason: 'Error', date: '2024-02-01' },
    };
    await world.good('voidDocument', voiding);
    holdOutcome(
      await world.target.ask('deleteDocument', { as: world.key, path: { externalId: gone.externalId } }),
      204,
    );
    const own = await of(world, after, [kept.externalId, gone.externalId]);
    const told = own.map(({ externalId, op, revision }) => [
      externalId === kept.externalId ? 'kept' : 'gone',
      op,
      revision,
    ]);
    const ofKept = told.filter(([which]) => which === 'kept');
    holdSame('Changes of the one', ofKept, [
      ['kept', 'upsert', 1],
      ['kept', 'upsert', 2],
      ['kept', 'void', 3],
    ]);
    holdSame(
      'Changes of the other',
      told.filter(([which]) => which === 'gone').map(([, op]) => op),
      ['upsert', 'delete'],
    );
    holdSame('The last change', told.at(-1)!.slice(0, 2), ['gone', 'delete']);
  }),
  check('FED-2', `${writers} who write while one follows`, async (world) => {
    let cursor = await feedEnd(world);
    const seen: Change[] = [];
    let writing = true;
    const names = Array.from({ length: writers }, (_, writer) =>
      Array.from({ length: writes }, (_unused, index) => world.name(`W${writer}-${index}`)),
    );
    const follow = async (): Promise<void> => {
      for (;;) {
        const last = !writing;
        const page = await world.read<ChangePage>('listChanges', {
          as: world.key,
          query: { after: cursor, limit: '3' },
        });
        seen.push(...page.data);
        cursor = page.nextCursor;
        if (last && !page.hasMore) return;
      }
    };
    const following = follow();
    try {
      await Promise.all(
        names.map(async (own) => {
          for (const externalId of own) await publishAll(world, [partner(externalId)]);
        }),
      );
    } finally {
      writing = false;
      await following;
    }
    for (const own of names) {
      const told = seen.map(({ externalId }) => externalId ?? '').filter((one) => own.includes(one));
      holdSame('Changes of one writer', told, own);
    }
  }),
  check('FED-3', 'every place of five changes', async (world) => {
    const start = await feedEnd(world);
    const names = Array.from({ length: 5 }, () => world.name('C'));
    for (const externalId of names) await publishAll(world, [partner(externalId)]);
    const whole = keysOf(await changesSince(world, start));
    holdSame('The same place again', keysOf(await changesSince(world, start)), whole);
    for (let place = 1, cursor = start; place <= names.length; place++) {
      const query = { after: cursor, limit: '1' };
      const page = await world.read<ChangePage>('listChanges', { as: world.key, query });
      holdSame('Changes of a page of one', page.data.length, 1);
      cursor = page.nextCursor;
      holdSame(`What comes after ${place}`, keysOf(await changesSince(world, cursor)), whole.slice(place));
    }
  }),
  check('FED-4', 'partners alone', async (world) => {
    await someIds(world);
    const { changes: all } = await readFeed(world, {});
    for (const kind of ['partner', 'document', 'thread']) {
      const { changes } = await readFeed(world, { query: { kind } });
      const expected = keysOf(all.filter((one) => one.kind === kind));
      // Others may write meanwhile.
      holdSame(`Changes of the kind ${kind}`, keysOf(changes).slice(0, expected.length), expected);
      hold(
        changes.every((one) => one.kind === kind),
        `The feed of the kind ${kind} holds another one.`,
      );
    }
  }),
  check('FED-5', 'a report, a question, a message', async (world) => {
    const { threadId, paymentReportId } = await someIds(world);
    const { changes } = await readFeed(world, { query: { kind: 'thread,payment_report,message' } });
    for (const [kind, id] of [
      ['thread', threadId],
      ['payment_report', paymentReportId],
    ] as const) {
      const change = changes.find((one) => one.kind === kind && one.id === id) as
        { data?: { id?: string } } | undefined;
      holdSame(`The id in the data of a change of a ${kind}`, change?.data?.id, id);
    }
    hold(
      changes.some(({ kind }) => kind === 'message'),
      'The feed holds no message of a thread that has one.',
    );
  }),
  check('FED-6', 'three changes as events', async (world) => {
    const after = await feedEnd(world);
    const names = ['1', '2', '3'].map(() => world.name('C'));
    for (const externalId of names) await publishAll(world, [partner(externalId)]);
    const events = await readEvents(world, { query: { after } }, names.length);
    holdSame(
      'External ids of events',
      events.map(({ change }) => change.externalId),
      names,
    );
    const behindFirst = await changesSince(world, events[0]!.id);
    holdSame(
      'What comes after the id of the first',
      behindFirst.map(({ externalId }) => externalId),
      names.slice(1),
    );
  }),
  check('FED-7', 'a follower more than there may be', async (world) => {
    const after = await feedEnd(world);
    const ended = new AbortController();
    const opened: Response[] = [];
    const open = async () => {
      const request = { as: world.key, query: { after } };
      const response = await world.target.open('followEvents', request, ended.signal);
      opened.push(response);
      return response;
    };
    try {
      for (let count = 1; count <= mostFollowers; count++)
        holdSame(`Status of follower ${count}`, (await open()).status, 200);
      const refused = await open();
      holdSame('Status of one more', refused.status, 429);
      const { code } = (await refused.clone().json()) as { code?: string };
      holdSame('Its code', code, 'too-many-followers');
    } finally {
      // Of a server in the same process, nobody else says that the follower has gone.
      await Promise.all(opened.map(async ({ body }) => body?.cancel()));
      ended.abort();
    }
  }),
];

/** Of one credential, as the contract says. */
const mostFollowers = 20;

async function of(world: World, after: string, names: readonly string[]): Promise<Change[]> {
  return (await changesSince(world, after)).filter(({ externalId }) => names.includes(externalId ?? ''));
}

function keysOf(changes: readonly Change[]): string[] {
  return changes.map(({ kind, id, revision, op }) => `${kind} ${id} ${revision} ${op}`);
}
