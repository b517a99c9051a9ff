import type { App } from '@saldo/demo-server';
import type { Activation, Publisher, SessionToken, SignInToken, User, UserInput } from '@saldo/sdk/contract';

const password = 'cuatro caballos sin grapa';

/** Somebody who has signed in at a publisher's portal, by the password that they have chosen. */
export interface Signed {
  readonly publisherId: string;
  readonly token: string;
}

/** The portal's entrance as a person goes through it: nothing is pretended, so that what is kept in the page holds. */
export class StoryEntrance {
  readonly #app: App;
  readonly #entered = new Map<string, Promise<Signed>>();

  constructor(app: App) {
    this.#app = app;
  }

  /** Once for each login; the publisher is that of the API key. */
  enter(apiKey: string, user: UserInput): Promise<Signed> {
    const key = `${apiKey} ${user.login}`;
    const entered = this.#entered.get(key) ?? this.#enter(apiKey, user);
    this.#entered.set(key, entered);
    return entered;
  }

  /** Makes users known who have not signed in yet. */
  async add(apiKey: string, users: readonly UserInput[]): Promise<void> {
    for (const user of users) await this.#ask<User>('POST', '/v1/users', apiKey, user);
  }

  /** A session for the elements, as the portal's page has them. */
  session({ token }: Signed): Promise<SessionToken> {
    return this.#ask('POST', '/v1/sign-in/session', token, {});
  }

  /** The same person at two publishers. */
  async link(one: Signed, other: Signed): Promise<void> {
    await this.#ask('POST', '/v1/sign-in/links', one.token, { token: other.token });
  }

  async #enter(apiKey: string, user: UserInput): Promise<Signed> {
    const publisher = await this.#ask<Publisher>('GET', '/v1/publisher', apiKey);
    const { id } = await this.#ask<User>('POST', '/v1/users', apiKey, user);
    const { secret } = await this.#ask<Activation>('POST', `/v1/users/${id}/activation`, apiKey);
    const proof = { login: user.login, password: secret, entrance: user.side };
    const path = `/v1/publishers/${publisher.id}/sign-in`;
    const { token } = await this.#ask<SignInToken>('POST', path, undefined, proof);
    await this.#ask('PUT', '/v1/sign-in/password', token, { password });
    return { publisherId: publisher.id, token };
  }

  async #ask<Body>(method: string, path: string, token?: string, body?: object): Promise<Body> {
    const headers = {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(!token?.startsWith('saldo_sk_') && { Origin: location.origin }),
      'Idempotency-Key': crypto.randomUUID(),
      'Content-Type': 'application/json',
    };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await this.#app.fetch(new Request(new URL(path, location.origin), init));
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as Body;
  }
}
