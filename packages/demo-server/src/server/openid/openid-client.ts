import type * as Openid from 'openid-client';
import type { Clock } from '../ids.ts';
import type { Outbound } from '../outbound/outbound.ts';
import { outboundFetch } from './outbound-fetch.ts';
import { ProviderFailure, toProviderFailure } from './provider-failure.ts';

/** What a provider is asked with. */
export interface ProviderClient {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client. */
  readonly clientSecret?: string | undefined;
}

/** What the browser takes to the provider, and what stays here until it comes back. */
export interface Authorization {
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What the provider has sent the browser back with, as the page's address had it. */
export interface AuthorizationResponse {
  readonly code?: string;
  readonly state?: string;
  readonly iss?: string;
  readonly error?: string;
}

/** Whom the provider names. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  /** By their names, those of the ID token before those of the user info endpoint. */
  readonly all: Readonly<Record<string, unknown>>;
}

const DISCOVERY_LIFE_MS = 10 * 60 * 1000;
const MAX_KEPT = 200;

/** Speaks OpenID Connect with providers, by the code flow with PKCE, state and nonce; ID tokens are always verified by signature. */
export class OpenIdClient {
  readonly #outbound: Outbound;
  readonly #clock: Clock;
  readonly #kept = new Map<
    string,
    { readonly until: number; readonly configuration: Promise<Openid.Configuration> }
  >();

  constructor({ outbound, clock }: { readonly outbound: Outbound; readonly clock: Clock }) {
    this.#outbound = outbound;
    this.#clock = clock;
  }

  /** What is wrong with the address of an issuer; undefined where it may be asked. */
  refuse(issuer: string): string | undefined {
    return this.#outbound.refuse(issuer);
  }

  /** Throws `ProviderFailure`. */
  async begin(
    provider: ProviderClient,
    { redirectUri, scope }: { redirectUri: string; scope: string },
  ): Promise<Authorization> {
    return this.#speak(async (library) => {
      const configuration = await this.#configurationOf(library, provider);
      const state = library.randomState();
      const nonce = library.randomNonce();
      const codeVerifier = library.randomPKCECodeVerifier();
      const url = library.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await library.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, state, nonce, codeVerifier };
    });
  }

  /** Turns the response into claims. Throws `ProviderFailure`. */
  async finish(
    provider: ProviderClient,
    begun: Pick<Authorization, 'state' | 'nonce' | 'codeVerifier'> & { readonly redirectUri: string },
    response: AuthorizationResponse,
    needed: readonly string[],
  ): Promise<Claims> {
    return this.#speak(async (library) => {
      const configuration = await this.#configurationOf(library, provider);
      const address = new URL(begun.redirectUri);
      for (const [name, value] of Object.entries(response)) address.searchParams.set(name, String(value));
      const tokens = await library.authorizationCodeGrant(configuration, address, {
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const missing = needed.some((name) => claims[name] === undefined);
      const asksMore = missing && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const more = asksMore
        ? await library.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
      return { issuer: claims.iss, subject: claims.sub, all: { ...more, ...claims } };
    });
  }

  async #speak<Result>(fn: (library: Library) => Promise<Result>): Promise<Result> {
    // Only who signs in elsewhere needs it.
    const library = await import('openid-client');
    try {
      return await fn(library);
    } catch (error) {
      throw error instanceof ProviderFailure ? error : toProviderFailure(error);
    }
  }

  /** What the provider says of itself, kept for a while with its keys. What failed is not kept. */
  #configurationOf(library: Library, provider: ProviderClient): Promise<Openid.Configuration> {
    const now = this.#clock();
    const key = JSON.stringify([provider.issuer, provider.clientId, provider.clientSecret]);
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.until > now) return kept.configuration;
    const configuration = this.#discover(library, provider);
    this.#kept.delete(key);
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, { until: now + DISCOVERY_LIFE_MS, configuration });
    configuration.catch(() => this.#kept.delete(key));
    return configuration;
  }

  async #discover(
    library: Library,
    { issuer, clientId, clientSecret }: ProviderClient,
  ): Promise<Openid.Configuration> {
    const metadata = {
      [library.clockSkew]: Math.round((this.#clock() - Date.now()) / 1000),
      [library.clockTolerance]: 30,
    };
    const server = new URL(issuer);
    // Which hosts may be asked without TLS is the guard's to say.
    const execute = [
      library.enableNonRepudiationChecks,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- so marked only to stand out
      ...(server.protocol === 'http:' ? [library.allowInsecureRequests] : []),
    ];
    const found = await library.discovery(server, clientId, metadata, authentication(library, clientSecret), {
      execute,
      [library.customFetch]: outboundFetch(this.#outbound),
    });
    // The library takes the configured secret by post unless it is told; the standard's default is the header.
    const accepted = found.serverMetadata().token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    if (clientSecret === undefined || accepted.includes('client_secret_basic')) return found;
    const posting = new library.Configuration(
      found.serverMetadata(),
      clientId,
      metadata,
      library.ClientSecretPost(clientSecret),
    );
    posting[library.customFetch] = outboundFetch(this.#outbound);
    for (const extension of execute) extension(posting);
    return posting;
  }
}

type Library = typeof Openid;

function authentication(library: Library, clientSecret: string | undefined) {
  return clientSecret === undefined ? library.None() : library.ClientSecretBasic(clientSecret);
}
