import type { Change, ChangePage } from '../../generated/contract.ts';
import type { Caller } from '../target.ts';
import type { World } from '../world.ts';

type Query = Readonly<Record<string, string>>;

/** All changes after a cursor, or from the beginning, and the cursor behind them. */
export async function readFeed(
  world: World,
  { as = world.key, after, query = {} }: { as?: Caller; after?: string | undefined; query?: Query },
): Promise<{ changes: Change[]; cursor: string }> {
  const changes: Change[] = [];
  for (let cursor = after; ;) {
    const from = cursor === undefined ? {} : { after: cursor };
    const page = await world.read<ChangePage>('listChanges', {
      as,
      query: { limit: '1000', ...query, ...from },
    });
    changes.push(...page.data);
    cursor = page.nextCursor;
    if (!page.hasMore) return { changes, cursor };
  }
}

/** The place behind all that has happened. */
export async function feedEnd(world: World): Promise<string> {
  return (await readFeed(world, {})).cursor;
}

/** What happened after a place. */
export async function changesSince(world: World, after: string, query: Query = {}): Promise<Change[]> {
  return (await readFeed(world, { after, query })).changes;
}
