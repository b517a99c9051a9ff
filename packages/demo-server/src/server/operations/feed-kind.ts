import type { Change, ChangeKind, Permission } from '@saldo/sdk/contract';
import type { Call } from './call.ts';

type DataIn<OneChange> = OneChange extends { readonly data?: infer Data }
  ? 'data' extends keyof OneChange
    ? NonNullable<Data>
    : never
  : never;

/** The record that comes with each change of a kind; never where the contract knows of none. */
type DataOf<Kind extends ChangeKind> = DataIn<Extract<Change, { readonly kind: Kind }>>;

interface Told<Kind extends ChangeKind> {
  readonly kind: Kind;
  /** Any of these permissions lets one who does not read the whole feed hear of it. */
  readonly readWith: readonly Permission[];
}

interface WithoutData<Kind extends ChangeKind> extends Told<Kind> {
  readonly listByIds?: undefined;
}

interface WithData<Kind extends ChangeKind> extends Told<Kind> {
  /** Records as the contract has them, by id; those that the caller may not see are missing. */
  readonly listByIds: (
    trx: Call['trx'],
    caller: Call['caller'],
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, DataOf<Kind>>>;
}

/** A kind of records that the feed tells of, and how it reads what comes with their changes, as the contract has it. */
export type FeedKind<Kind extends ChangeKind> = [DataOf<Kind>] extends [never]
  ? WithoutData<Kind>
  : WithData<Kind>;

/** Of any kind. */
export type AnyFeedKind = { [Kind in ChangeKind]: FeedKind<Kind> }[ChangeKind];
