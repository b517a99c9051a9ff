import type { Permission, RecordKind } from '@saldo/sdk/contract';
import type { ExistingRow, UpsertedRow } from './published-row.ts';
import type { UpsertRecord } from './record.ts';
import type { WriteContext } from './write-context.ts';
import type { FieldError, Warning } from '../problem.ts';

/** A kind of records that a publisher publishes: all that the engine needs to know of it. */
export interface PublishedKind<Data = unknown, Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  /** Any of these permissions lets one who does not read the whole feed hear of its changes. */
  readonly readWith: readonly Permission[];
  /** Where they are stored: with an external id, a version, a revision, the partner that they concern, the content. */
  readonly table: { readonly name: string; readonly id: string };
  /** Names of the schemas of the contract for what can be done with them. */
  readonly schemas: { readonly upsert: string; readonly void?: string; readonly delete: string };
  /** Tables whose rows name one of them, so that it cannot be deleted. */
  readonly usedBy: readonly string[];
  /** Judges what a schema cannot say and needs nothing but the record. Pointers are into the record: `/data/…`. */
  judge(data: Data): FieldError[];
  /** Parts records of one request that have to be written one part after the other; absent: all at once. */
  phases?(records: readonly UpsertRecord<Data>[]): readonly (readonly UpsertRecord<Data>[])[];
  /** Creates or replaces records; `existing` are the rows that are there already, locked. Those that cannot be written are rejected in the context. */
  write(
    context: WriteContext,
    records: readonly UpsertRecord<Data>[],
    existing: ReadonlyMap<string, ExistingRow>,
  ): Promise<Upserts<Data>>;
  /** Ends what has to end with records that were voided. */
  afterVoid?(context: WriteContext, ids: readonly string[]): Promise<void>;
}

/** What was created or replaced. */
export interface Upserts<Data> {
  /** Those that could be written. */
  readonly records: readonly UpsertRecord<Data>[];
  /** The rows that have changed; the others had that content already. */
  readonly rows: readonly UpsertedRow[];
  warningsOf(record: UpsertRecord<Data>): readonly Warning[];
}
