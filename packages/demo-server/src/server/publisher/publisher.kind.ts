import type { FeedKind } from '../operations/feed-kind.ts';

export const publisherKind: FeedKind<'publisher'> = {
  kind: 'publisher',
  readWith: ['publisher.read'],
};
