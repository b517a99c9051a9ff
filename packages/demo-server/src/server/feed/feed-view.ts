import type { Permission } from '@saldo/sdk/contract';
import type { FeedView } from '../operations/live-feed.ts';
import type { Principal } from '../principal/principal.ts';
import { FEED_KINDS } from './feed-kinds.ts';

/** What one asks for of the feed. */
export interface FeedFilter {
  readonly kind?: readonly string[] | undefined;
  readonly partnerId?: string | undefined;
}

/**
 * The part of the feed that a caller is told of: of what it sees, the kinds that it may read. Who may read the whole feed hears of
 * all kinds, those included that only a newer server knows.
 */
export function feedView(caller: Principal, { kind, partnerId }: FeedFilter): FeedView {
  const readable = caller.may.has('changes.read_whole') ? undefined : readableKinds(caller.may);
  const kinds =
    kind === undefined || readable === undefined
      ? (kind ?? readable)
      : kind.filter((one) => readable.includes(one));
  return { caller: partnerId === undefined ? caller : { ...caller, sees: only(caller, partnerId) }, kinds };
}

function only({ sees }: Principal, partnerId: string): readonly string[] {
  return sees === 'everything' || sees.includes(partnerId) ? [partnerId] : [];
}

function readableKinds(may: ReadonlySet<Permission>): string[] {
  return Object.values(FEED_KINDS)
    .filter(({ readWith }) => readWith.some((permission) => may.has(permission)))
    .map(({ kind }) => kind);
}
