import { Problem } from '../problem.ts';
import type { Pace, RateLimiter } from '../limits/rate-limiter.ts';
import { subjectOfAddress, subjectsOf, type Subject } from '../limits/subject.ts';
import type { Principal } from '../principal/principal.ts';
import type { Token } from '../principal/token.ts';
import type { Exchange } from './exchange.ts';

/** Beyond so many credentials the oldest are forgotten, and are looked up before they are counted. */
const KNOWN = 50_000;

/** Counts who asks: a credential that was good before without looking it up, so that refusing it costs nothing. */
export class Pacing {
  readonly #limiter: RateLimiter | undefined;
  /** Whom a credential counts for, by its digest. */
  readonly #known = new Map<string, readonly Subject[]>();

  constructor(limiter: RateLimiter | undefined) {
    this.#limiter = limiter;
  }

  /** Counts a credential that is known, before anything else is done. Throws 429. */
  async countKnown(exchange: Exchange, token: Token): Promise<void> {
    const subjects = this.#known.get(digestOf(token));
    if (subjects === undefined || this.#limiter === undefined) return;
    exchange.pace = await this.#limiter.take(subjects);
    refuse(exchange.pace);
  }

  /** Counts whom a credential has turned out to be, unless it was counted already. For inside a transaction: `settled` has to follow. Throws 429. */
  countCaller(exchange: Exchange, token: Token, caller: Principal): void {
    if (this.#limiter === undefined || exchange.pace !== undefined) return;
    const subjects = subjectsOf(caller);
    this.#remember(token, subjects);
    exchange.unsettled = subjects;
    exchange.pace = this.#limiter.takeAtOnce(subjects);
    refuse(exchange.pace);
  }

  /** Counts the address of who shows no good credential. Throws 429. */
  async countAddress(exchange: Exchange): Promise<void> {
    const subjects = subjectOfAddress(exchange.clientAddress);
    if (subjects.length === 0 || this.#limiter === undefined) return;
    exchange.pace = await this.#limiter.take(subjects);
    refuse(exchange.pace);
  }

  /** Lets no answer go before what it counted is known to all processes, as far as it has to be. */
  async settled({ unsettled }: Exchange): Promise<void> {
    if (unsettled !== undefined) await this.#limiter?.settled(unsettled);
  }

  #remember(token: Token, subjects: readonly Subject[]): void {
    if (this.#known.size >= KNOWN) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(digestOf(token), subjects);
  }
}

function digestOf({ hash }: Token): string {
  return String.fromCharCode(...hash);
}

const WHOSE = {
  key: 'one API key',
  publisher: 'all API keys of a publisher',
  session: 'one session',
  partner: 'all sessions of a partner',
  address: 'one address without a good credential',
} as const;

function refuse({ passes, standings, waitMs }: Pace): void {
  if (passes) return;
  const [used] = standings.filter(({ remaining }) => remaining === 0);
  const { policy, quota } = used!;
  throw new Problem('too-many-requests', {
    detail: `At most ${quota.requests} requests in ${quota.seconds} seconds from ${WHOSE[policy]}.`,
    headers: { 'Retry-After': String(Math.ceil(waitMs / 1000)) },
  });
}
