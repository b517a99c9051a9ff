import type { FeedKind } from '../operations/feed-kind.ts';

export const fileKind: FeedKind<'file'> = { kind: 'file', readWith: ['files.read'] };
