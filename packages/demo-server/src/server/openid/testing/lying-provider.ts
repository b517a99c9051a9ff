import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What its next ID token says otherwise than it should. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** `none` leaves the signature out. */
  readonly alg?: 'RS256' | 'none' | 'HS256';
  /** Signed with a key that the provider does not publish. */
  readonly strangeKey?: boolean;
  /** What the token endpoint answers in place of tokens. */
  readonly answer?: { readonly status: number; readonly body: unknown };
}

/** A provider that answers every code, with what it is told to say. */
export class LyingProvider implements AsyncDisposable {
  readonly issuer: string;
  readonly #close: () => Promise<void>;
  readonly #key = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #strange = generateKeyPairSync('rsa', { modulusLength: 2048 });
  lie: Lie = {};
  /** Of the last authorization request that was sent here. */
  nonce = '';
  clock: () => number = Date.now;

  private constructor(issuer: string, close: () => Promise<void>) {
    this.issuer = issuer;
    this.#close = close;
  }

  static async open(): Promise<LyingProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const provider = new LyingProvider(`http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    server.on('request', (request, response) => provider.#answer(request, response));
    return provider;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { issuer } = this;
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration') {
      return void reply(200, {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
        authorization_response_iss_parameter_supported: true,
      });
    }
    if (request.url === '/jwks') {
      const jwk = this.#key.publicKey.export({ format: 'jwk' });
      return void reply(200, { keys: [{ ...jwk, kid: 'one', use: 'sig', alg: 'RS256' }] });
    }
    const { answer } = this.lie;
    if (answer !== undefined) return void reply(answer.status, answer.body);
    reply(200, { access_token: 'an access token', token_type: 'Bearer', id_token: this.#idToken() });
  }

  #idToken(): string {
    const { claims = {}, alg = 'RS256', strangeKey = false } = this.lie;
    const now = Math.floor(this.clock() / 1000);
    const said = {
      iss: this.issuer,
      aud: 'saldo',
      sub: 'subject-1',
      iat: now,
      exp: now + 300,
      nonce: this.nonce,
      email: 'luisa@ejemplo.example',
      email_verified: true,
      ...claims,
    };
    const signed = `${part({ alg, kid: 'one', typ: 'JWT' })}.${part(said)}`;
    if (alg === 'none') return `${signed}.`;
    return `${signed}.${sign(signed, strangeKey ? this.#strange.privateKey : this.#key.privateKey)}`;
  }
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sign(text: string, key: KeyObject): string {
  return createSign('sha256').update(text).sign(key).toString('base64url');
}
