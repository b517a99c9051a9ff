import type { Change } from '@saldo/sdk/contract';
import type { Principal } from '../principal/principal.ts';

/** Which part of a feed somebody is told of: what a principal sees, of some kinds. */
export interface FeedView {
  readonly caller: Principal;
  /** Absent: all. */
  readonly kinds: readonly string[] | undefined;
}

/** A place in a feed. */
export interface FeedPosition {
  /** The change that was read last; `0` before the first. */
  readonly seq: string;
  /** Of a reading that began at the beginning and is still behind: up to where tombstones had been dropped then. Such a reader never saw what they ended. */
  readonly since?: string;
}

/** Some of the feed, in its order. */
export interface FeedPage {
  readonly changes: readonly { readonly position: FeedPosition; readonly change: Change }[];
  /** Up to where this has read, changes that were not asked for included. */
  readonly next: FeedPosition;
  readonly hasMore: boolean;
}

/** Why waiting ended: there may be something to read, or not, and then nothing concerns the view up to a place. */
export type Waited = { readonly rang: true } | { readonly rang: false; readonly upTo: FeedPosition };

/** One who hears of a feed, from when it was opened. */
export interface FeedListener {
  /** Waits until there may be something after the position, at most so long, and until the signal aborts. */
  wait(position: FeedPosition, ms: number, signal: AbortSignal): Promise<Waited>;
  close(): void;
}

/** The feeds that are followed in this process. Who follows the same is served by the same reading. */
export interface LiveFeed {
  /** Resolves when nothing that is committed from then on can be missed. */
  listen(view: FeedView): Promise<FeedListener>;
  /** Reads what follows a position, or the beginning; together with all who ask for the same meanwhile. */
  read(view: FeedView, position: FeedPosition | undefined, limit: number): Promise<FeedPage>;
}

/** What one needs who waits for what happens, outside of any transaction. */
export interface Following {
  readonly feed: LiveFeed;
  /** Identifies the asker again, together with all who are to be identified in the same moment. Throws what ends it. */
  confirm(): Promise<void>;
  /** Aborts when the asker has gone, or the server stops. */
  readonly signal: AbortSignal;
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal;
  readonly clock: () => number;
  /** How often it is told that it is still connected. */
  readonly heartbeatMs: number;
}
