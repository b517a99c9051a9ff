import type {
  FactorAdded,
  Passkey,
  PasskeyChallenge,
  SignInToken,
  TotpEnrolment,
  UserSide,
} from '@saldo/sdk/contract';
import { TOTP } from 'otpauth/slim';
import type { SeededPublisher } from '../../testing/seed-publisher.ts';
import type { Answer, TestApp } from '../../testing/test-app.ts';
import { SoftAuthenticator } from './soft-authenticator.ts';

/** A page of the server's own host, as it is reached from outside. */
export const ORIGIN = 'https://saldo.test';
export const PASSWORD = 'cuatro caballos sin grapa';

export interface MadeUser {
  readonly userId: string;
  readonly login: string;
  readonly side: UserSide;
}

/** What people do at the entrance of a publisher, from a page of the portal. */
export class Entrance {
  readonly app: TestApp;
  readonly seeded: SeededPublisher;
  #made = 0;

  constructor(app: TestApp, seeded: SeededPublisher) {
    this.app = app;
    this.seeded = seeded;
  }

  get #path(): string {
    return `/v1/publishers/${this.seeded.publisherId}/sign-in`;
  }

  post<Body = never>(
    path: string,
    token: string | undefined,
    body?: unknown,
    origin = ORIGIN,
  ): Promise<Answer<Body>> {
    return this.app.call('POST', path, {
      ...(token && { token }),
      ...(body !== undefined && { body }),
      headers: { Origin: origin },
    });
  }

  open<Body = never>(path: string, body?: unknown, origin = ORIGIN): Promise<Answer<Body>> {
    return this.post(`${this.#path}${path}`, undefined, body, origin);
  }

  /** Makes a person who signs in with `PASSWORD`. */
  async makeUser(side: UserSide = 'partner', login = `u${++this.#made}@ejemplo.example`): Promise<MadeUser> {
    const { apiKey, client } = this.seeded;
    const more =
      side === 'partner'
        ? { partners: [{ id: client.partnerId }] }
        : { role: 'administrator', sight: { sees: 'everything' } };
    const body = { login, name: 'Ana Ficticia', side, ...more };
    const made = await this.app.call<{ id: string }>('POST', '/v1/users', { token: apiKey, body });
    const user = { userId: made.body.id, login, side };
    const path = `/v1/users/${user.userId}/activation`;
    const { body: activation } = await this.app.call<{ secret: string }>('POST', path, { token: apiKey });
    const first = await this.signIn(user, activation.secret);
    await this.app.call('PUT', '/v1/sign-in/password', {
      token: first.body.token,
      body: { password: PASSWORD },
      headers: { Origin: ORIGIN },
    });
    return user;
  }

  signIn({ login, side }: MadeUser, password = PASSWORD): Promise<Answer<SignInToken>> {
    return this.open('', { login, password, entrance: side });
  }

  async tokenOf(user: MadeUser): Promise<string> {
    return (await this.signIn(user)).body.token;
  }

  async setPolicy(secondFactor: string): Promise<void> {
    const { apiKey: token } = this.seeded;
    await this.app.call('PUT', '/v1/sign-in-policy', { token, body: { secondFactor } });
  }

  /** The code that the person's app shows, `steps` away from now. */
  code(secret: string, steps = 0): string {
    return TOTP.generate({ secret: toSecret(secret), timestamp: this.app.now + steps * 30_000 });
  }

  /** Adds an authenticator app, and moves the clock on so that its next code is a new one. */
  async addTotp(
    token: string,
    password: string | undefined = PASSWORD,
  ): Promise<{ secret: string; added: FactorAdded }> {
    const begun = await this.post<TotpEnrolment>('/v1/sign-in/factors/totp', token, {
      ...(password && { password }),
    });
    const { secret } = begun.body;
    const code = this.code(secret);
    const { body: added } = await this.post<FactorAdded>('/v1/sign-in/factors/totp/confirmation', token, {
      code,
    });
    this.app.now += 30_000;
    return { secret, added };
  }

  async addPasskey(
    token: string,
    {
      password = PASSWORD,
      authenticator = new SoftAuthenticator(ORIGIN),
    }: { password?: string; authenticator?: SoftAuthenticator } = {},
  ): Promise<{ authenticator: SoftAuthenticator; passkey: Passkey }> {
    const path = '/v1/sign-in/factors/passkeys';
    const { body: asked } = await this.post<PasskeyChallenge>(`${path}/challenge`, token, { password });
    const { body } = await this.post<FactorAdded>(path, token, authenticator.make(asked));
    return { authenticator, passkey: body.factors.passkeys.at(-1)! };
  }
}

function toSecret(base32: string) {
  return new TOTP({ secret: base32 }).secret;
}
