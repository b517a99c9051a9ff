import { createSaldo, type LoadedSession, type OwnFactors, type Saldo } from '@saldo/sdk';
import type { Entrance, PasskeyAssertion, PasskeyChallenge, SignIn } from '@saldo/sdk/contract';
import { failureKind } from '../templates/failure.ts';
import type { AccessPartner, EntranceSide, EntranceState } from './entrance-state.ts';
import { keepFlow, takeAnsweredFlow } from './kept-flow.ts';
import { KeptSignIns } from './kept-sign-in.ts';
import { partnerToBegin, type Preference } from './partner-to-begin.ts';

export interface EntranceOptions {
  /** Absolute. */
  readonly baseUrl: string;
  readonly publisherId: string;
  readonly side: EntranceSide;
  /** Somebody has gone over to another publisher. */
  readonly moved: (publisherId: string) => void;
}

/** `password`: to change it; `factors`: to see and change the second factors; `link`: to add another publisher. */
export type EntranceWish = 'password' | 'factors' | 'link';

/**
 * The entrance of a publisher's portal: who is signed in, for whom they act, and the sessions that elements use. Tokens stay in it. It
 * knows nothing of the page.
 */
export class PortalEntrance {
  readonly side: EntranceSide;
  readonly #options: EntranceOptions;
  readonly #nobody: Saldo;
  readonly #kept: KeptSignIns;
  readonly #listeners = new Set<() => void>();
  #state: EntranceState = { kind: 'starting' };
  #token: string | undefined;
  #wish: EntranceWish | undefined;
  #preference: Preference = {};
  #facts: Promise<Entrance> | undefined;

  constructor(options: EntranceOptions) {
    const { baseUrl, publisherId, side } = options;
    this.#options = options;
    this.side = side;
    this.#nobody = createSaldo({ baseUrl, auth: null });
    this.#kept = new KeptSignIns(publisherId, side);
  }

  get state(): EntranceState {
    return this.#state;
  }

  /** Calls a function after each change, until the returned one is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** For whom to act at first, where a person may act for several. */
  prefer(preference: Preference): void {
    this.#preference = preference;
  }

  /** Goes on with the sign-in that the tab has kept, if any. */
  async start(): Promise<void> {
    this.#token = this.#kept.read()?.token;
    if (this.#token === undefined) return this.#set({ kind: 'out' });
    this.#set({ kind: 'starting' });
    await this.#read();
  }

  /** What is shown to who is not signed in; asked once. */
  facts(): Promise<Entrance> {
    this.#facts ??= this.#nobody.entrance.get(this.#options.publisherId).catch((error: unknown) => {
      this.#facts = undefined;
      throw error;
    });
    return this.#facts;
  }

  /** Throws what the SDK throws: `AuthenticationError` whatever is wrong, `RateLimitError` with the time to wait. */
  async signIn(login: string, password: string): Promise<void> {
    const { publisherId, side: entrance } = this.#options;
    const { token } = await this.#nobody.entrance.signIn(publisherId, { login, password, entrance });
    await this.#hold(token);
  }

  /** Signs in by a passkey, which `answer` asks the person for. */
  async signInWithPasskey(answer: (challenge: PasskeyChallenge) => Promise<PasskeyAssertion>): Promise<void> {
    const { publisherId, side: entrance } = this.#options;
    const passkey = await answer(await this.#nobody.entrance.challenge(publisherId));
    const { token } = await this.#nobody.entrance.signInWithPasskey(publisherId, { entrance, passkey });
    await this.#hold(token);
  }

  /** Where the browser goes to sign in at a provider, which sends it back to this page. */
  async leaveFor(providerId: string): Promise<string> {
    const { publisherId, side } = this.#options;
    const redirectUri = `${location.origin}${location.pathname}`;
    const flow = await this.#nobody.entrance.begin(publisherId, providerId, { redirectUri });
    const { id, secret, state, url } = flow;
    if (!keepFlow({ publisherId, side, id, secret, state, address: location.href })) {
      throw new Error('The page may not store what it needs to come back.');
    }
    return url;
  }

  /** Whether the page has come back from a provider; then signs in with what that has answered. */
  async comeBack(): Promise<boolean> {
    const { publisherId, side } = this.#options;
    const flow = takeAnsweredFlow(publisherId, side);
    if (flow === undefined) return false;
    const { id, secret, state, response } = flow;
    const { token } = await this.#nobody.entrance.finish(publisherId, { id, secret, state, ...response });
    await this.#hold(token);
    return true;
  }

  /** The second factors of who is signed in. */
  factors(): OwnFactors {
    return this.#mine().factors;
  }

  /** After a step was done: with the sign-in as it is now, or as the server tells it. */
  async goOn(signIn?: SignIn): Promise<void> {
    if (signIn === undefined) await this.#read();
    else this.#take(signIn);
  }

  async #hold(token: string): Promise<void> {
    this.#token = token;
    this.#kept.write({ token, partnerId: this.#kept.read()?.partnerId });
    await this.#read();
  }

  /** Sets a password; `current` is what it was, where that is asked for. */
  async changePassword(password: string, current?: string): Promise<void> {
    const signIn = await this.#mine().signIn.changePassword({
      password,
      ...(current === undefined ? {} : { current }),
    });
    this.#take(signIn);
  }

  async forgot(login: string): Promise<void> {
    const { publisherId, side: entrance } = this.#options;
    await this.#nobody.entrance.forgot(publisherId, { login, entrance });
  }

  /** Ends the sign-in here at once, whether the server hears of it or not. */
  async signOut(): Promise<void> {
    const client = this.#token === undefined ? undefined : this.#mine();
    this.#leave('left');
    await client?.signIn.end().catch(() => undefined);
  }

  /** What somebody wants to do about their own sign-in, for whoever shows the forms. */
  get wish(): EntranceWish | undefined {
    return this.#wish;
  }

  want(wish: EntranceWish | undefined): void {
    this.#wish = wish;
    this.#tell();
  }

  /** Links the user to the one at another publisher, whom a login and a password prove. False where that access is not complete. */
  async link(publisherId: string, login: string, password: string): Promise<boolean> {
    const { baseUrl, side: entrance } = this.#options;
    const other = await this.#nobody.entrance.signIn(publisherId, { login, password, entrance });
    const there = createSaldo({ baseUrl, auth: other.token });
    try {
      if (other.next !== undefined) return false;
      await this.#mine().signIn.link(other.token);
    } finally {
      await there.signIn.end().catch(() => undefined);
    }
    await this.#read();
    return true;
  }

  /** Goes on as the linked user at another publisher: the sign-in here ends, and the tab keeps the one there. */
  async switchTo(publisherId: string): Promise<void> {
    const { token } = await this.#mine().signIn.switchTo(publisherId);
    new KeptSignIns(publisherId, this.side).write({ token });
    this.#token = undefined;
    this.#kept.write(undefined);
    this.#options.moved(publisherId);
  }

  /** Acts for another partner from here on. */
  choose({ id }: AccessPartner): void {
    if (this.#state.kind !== 'in' || this.#token === undefined) return;
    this.#kept.write({ token: this.#token, partnerId: id });
    this.#take(this.#state.signIn);
  }

  /** A session for the elements of the page; the sign-in's end is the end of it. */
  async session(signal: AbortSignal | undefined): Promise<LoadedSession> {
    const { state } = this;
    if (state.kind !== 'in') throw new Error('Nobody is signed in.');
    try {
      const partnerId = state.partner?.id;
      return await this.#mine().signIn.session(partnerId === undefined ? {} : { partnerId }, {
        ...(signal && { signal }),
      });
    } catch (error) {
      if (failureKind(error) === 'expired') this.#leave('ended');
      throw error;
    }
  }

  async #read(): Promise<void> {
    try {
      this.#take(await this.#mine().signIn.get());
    } catch (error) {
      if (failureKind(error) === 'expired') this.#leave('ended');
      else this.#set({ kind: 'failed', error });
    }
  }

  #take(signIn: SignIn): void {
    if (signIn.next !== undefined) return this.#set({ kind: 'step', next: signIn.next, signIn });
    const partners = signIn.accesses.find(({ current }) => current)?.partners ?? [];
    const kept = this.#kept.read()?.partnerId;
    const partner = this.side === 'staff' ? undefined : partnerToBegin(partners, kept, this.#preference);
    this.#set({ kind: 'in', signIn, partner });
  }

  #leave(why: 'ended' | 'left'): void {
    this.#token = undefined;
    this.#kept.write(undefined);
    this.#set({ kind: 'out', why });
  }

  #mine(): Saldo {
    return createSaldo({ baseUrl: this.#options.baseUrl, auth: this.#token! });
  }

  #set(state: EntranceState): void {
    this.#state = state;
    if (state.kind !== 'in') this.#wish = undefined;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
