import type { Transaction } from 'kysely';
import type { Blobs } from '../blobs/blobs.ts';
import type { Body, OperationId, Parameters, Query, Reply } from '../contract/operations.ts';
import type { Validator } from '@saldo/sdk/judging';
import type { Schema } from '../db/schema.types.ts';
import type { Clock, NewId } from '../ids.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { OpenIdClient } from '../openid/openid-client.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { Actor, Principal } from '../principal/principal.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { FileSources } from './file-sources.ts';
import type { Following } from './live-feed.ts';
import type { AuditedAct, LaterWork, NewChange } from './written-with.ts';

/** What every handler knows of its call: who asks, and what. */
interface Asking<Op extends OperationId> {
  readonly caller: Principal;
  readonly path: Parameters<Op, 'path'>;
  readonly query: Query<Op>;
  readonly header: Parameters<Op, 'header'>;
  readonly body: Body<Op>;
  /** RFC 3339 instant of the call. */
  readonly now: string;
  /** The day of the call in the publisher's time zone. */
  readonly today: string;
  readonly newId: NewId;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly blobs: Blobs;
  readonly sources: FileSources;
  /** Sends to the addresses of webhook endpoints; never inside of a transaction. */
  readonly webhooks: Outbound;
  readonly validator: Validator;
  readonly requestId: string;
  readonly clock: Clock;
  readonly passwords: Passwords;
  readonly secrets: Secrets;
  /** Absent where the server asks nobody outside. */
  readonly openId: OpenIdClient | undefined;
  readonly from: CallSource;
  /** Whether links can be mailed. */
  readonly canMail: boolean;
  /** Outside of any transaction: what is to be known before, and at other publishers of the same person. */
  readonly at: AtEntrance;
}

/** Where a call comes from. */
export interface CallSource {
  /** Address of who asks, where the home of the application knows it. */
  readonly address: string | undefined;
  /** Of the page that asks. Browsers leave it out where a page reads at its own host. */
  readonly origin: string | undefined;
  /** The host that a page reads at, where it is the page's own. */
  readonly ownHost?: string | undefined;
}

/** A transaction of a publisher in which nobody is known yet: it sees how people are known, and nothing else. */
export interface EntranceWork {
  readonly trx: Transaction<Schema>;
  /** Notes an act for the audit log, in the name of who is found to act. */
  acted(by: Actor, act: AuditedAct): void;
  /** Leaves work for later, which is done at least once. */
  enqueue(work: LaterWork): void;
}

/** Opens a transaction of a publisher, any number of times, one after the other. What throws rolls back. */
export type AtEntrance = <Result>(
  publisherId: string,
  fn: (work: EntranceWork) => Promise<Result>,
) => Promise<Result>;

/** A call of anybody: it finds out itself whom it concerns. */
export type OpenCall<Op extends OperationId = OperationId> = Omit<Asking<Op>, 'caller' | 'today'>;

/** A call that reads, in a read-only transaction. */
export interface Call<Op extends OperationId = OperationId> extends Asking<Op> {
  readonly trx: Transaction<Schema>;
  /** Waits for what happens, after the transaction: counts as a follower while `fn` runs. Throws 429 when there are too many. */
  follow<Result>(fn: (following: Following) => Promise<Result>): Promise<Result>;
}

/** An answer that is still to be made, once the transaction of the call has ended: what comes from elsewhere takes its time. */
export interface LaterReply<Op extends OperationId = OperationId> {
  afterwards(): Promise<Reply<Op>>;
}

/**
 * One transaction of a call that writes, and what has to be written with it. What is noted here is written once, after all
 * else, in the order that keeps locks short: the jobs, then acts and changes with the publisher's counter.
 */
export interface Work<Op extends OperationId = OperationId> extends Omit<Call<Op>, 'follow'> {
  /** Notes a change for the feed. */
  changed(...changes: readonly NewChange[]): void;
  /** Notes an act for the audit log, in the name of who asks. */
  acted(act: AuditedAct): void;
  /** Leaves work for later, which is done at least once. */
  enqueue(work: LaterWork): void;
}

/** A call that writes: it opens its unit of work itself. */
export interface WriteCall<Op extends OperationId = OperationId> extends Asking<Op> {
  /** Runs in a transaction, again from its start after a deadlock or a reference to what was just removed: no effect but through the work. A keyed call once only. */
  write(fn: (work: Work<Op>) => Promise<Reply<Op>>): Promise<Reply<Op>>;
  /** As `write`, for what a call without a key does in several transactions. */
  step<Result>(fn: (work: Work<Op>) => Promise<Result>): Promise<Result>;
}

/** One line of a streamed body, without its end. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  /** Absent when the line is longer than accepted. */
  readonly bytes: Uint8Array | undefined;
}

/** A call whose body comes as a stream of lines, of any length. */
export interface StreamCall<Op extends OperationId = OperationId> extends Omit<Asking<Op>, 'body'> {
  readonly lines: AsyncGenerator<InputLine, void>;
  /** As that of `WriteCall`, any number of times: each time in a transaction of its own, which identifies the sender again. */
  write<Result>(fn: (work: Work<Op>) => Promise<Result>): Promise<Result>;
}

/** What a streamed call is answered: lines of JSON, sent as they are made; whatever they throw becomes the last. */
export interface StreamReply {
  readonly status: 200;
  readonly lines: AsyncGenerator<readonly object[], void>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call that writes, in one piece or as a stream. */
export type IngestCall<Op extends OperationId = OperationId> = (
  (WriteCall<Op> & { readonly lines?: undefined }) | StreamCall<Op>
) &
  Rehearsing<Op>;

/** A call that may be tried out. */
export interface Rehearsing<Op extends OperationId = OperationId> {
  /** As `write`, but nothing of it is kept, and nothing that the work notes is written. */
  rehearse<Result>(fn: (work: Work<Op>) => Promise<Result>): Promise<Result>;
}

/** A call that is answered with events for as long as the asker stays. */
export interface FollowCall<Op extends OperationId = OperationId> extends Asking<Op> {
  readonly following: Following;
}

/** A call that is answered with all that there is, however much, read bit by bit. */
export interface ExportCall<Op extends OperationId = OperationId> extends Asking<Op> {
  /** Reads in a transaction of its own, which identifies the asker again. */
  read<Result>(fn: (call: Omit<Call<Op>, 'follow'>) => Promise<Result>): Promise<Result>;
  /** Aborts when the asker has gone, or the server stops. */
  readonly signal: AbortSignal;
}

/** Rows of texts, written as CSV (RFC 4180), the first of which names the columns. */
export interface TableReply {
  readonly status: 200;
  readonly rows: AsyncGenerator<readonly (readonly string[])[], void>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One event of a stream, or nothing but a sign of life. */
export interface StreamEvent {
  /** From where to go on after it. */
  readonly id?: string;
  readonly event?: string;
  readonly data?: object;
}

/** Events, sent as they are made; what they throw is told by a last one. */
export interface FollowReply {
  readonly status: 200;
  readonly events: AsyncGenerator<readonly StreamEvent[], void>;
}
