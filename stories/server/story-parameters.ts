import type { SessionInput } from '@saldo/sdk/contract';
import type { RequestHandler } from 'msw';
import type { MappingSetName } from '../../tests/mapping/sets.ts';

/**
 * Whom a story shows: a client on whose account everything occurs, a supplier, one with 400 documents, one with nothing, and
 * one whose few documents show all that the contract can say of one.
 */
export type StoryPartner = DemoPartner | 'detail';

/** Partners of the demo's data. */
export type DemoPartner = 'client' | 'supplier' | 'large' | 'empty';

/** Whose session it is: a partner's, one of the publisher's own people, of a host's page or signed in (a clerk, an administrator), or a client's of whoever publishes an ERP's set. */
export type StoryHolder = StoryPartner | 'staff' | 'clerk' | 'administrator' | MappingSetName;

/** What a story may ask for, as `parameters`. */
export interface StoryParameters {
  as?: StoryHolder;
  locale?: string;
  theme?: 'light' | 'dark' | 'auto';
  direction?: 'ltr' | 'rtl';
  width?: 'wide' | 'medium' | 'narrow';
  /** What the session permits; absent, everything. */
  components?: NonNullable<SessionInput['components']>;
  /** Answers that come before the server's, for errors and waiting. */
  overrides?: RequestHandler[];
}
