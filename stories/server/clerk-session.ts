import type { App } from '@saldo/demo-server';
import type { Activation, SessionToken, SignInToken, User } from '@saldo/sdk/contract';

const password = 'cuatro caballos sin grapa';

/** Sessions of a clerk who has signed in, as the portal's page has them: what is published by hand is for such alone. */
export class ClerkSessions {
  readonly #ask: <Body>(method: string, path: string, token?: string, body?: object) => Promise<Body>;
  readonly #apiKey: string;
  readonly #publisherId: () => Promise<string>;
  #signIn: Promise<string> | undefined;

  constructor(app: App, apiKey: string, publisherId: () => Promise<string>) {
    this.#apiKey = apiKey;
    this.#publisherId = publisherId;
    this.#ask = async (method, path, token, body) => {
      const headers = {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(token === apiKey ? {} : { Origin: location.origin }),
        'Idempotency-Key': crypto.randomUUID(),
        'Content-Type': 'application/json',
      };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      return (await app.fetch(new Request(new URL(path, location.origin), init))).json() as Promise<never>;
    };
  }

  async mint(): Promise<SessionToken> {
    const token = await (this.#signIn ??= this.#enter());
    return this.#ask<SessionToken>('POST', '/v1/sign-in/session', token, {});
  }

  async #enter(): Promise<string> {
    const login = `carla-${crypto.randomUUID().slice(0, 8)}`;
    const { id } = await this.#ask<User>('POST', '/v1/users', this.#apiKey, {
      login,
      name: 'Carla Ejemplo',
      side: 'staff',
      role: 'clerk',
      sight: { sees: 'everything' },
    });
    const { secret } = await this.#ask<Activation>('POST', `/v1/users/${id}/activation`, this.#apiKey);
    const entrance = `/v1/publishers/${await this.#publisherId()}/sign-in`;
    const proof = { login, password: secret, entrance: 'staff' };
    const { token } = await this.#ask<SignInToken>('POST', entrance, undefined, proof);
    await this.#ask('PUT', '/v1/sign-in/password', token, { password });
    return token;
  }
}
