import type { ApiKeyScope } from '../../generated/contract.ts';
import { ask, type Answer } from './ask.ts';

/** A setting and where it was said, for sentences: `SALDO_URL`, `--url`. */
export interface Setting {
  readonly value: string;
  readonly from: string;
}

/** What is to be looked at. */
export interface Installation {
  readonly nodeVersion: string;
  readonly url: Setting | undefined;
  readonly key: Setting | undefined;
  /** What the key is needed for. */
  readonly scopes: readonly ApiKeyScope[];
  /** Address of the host's back end that mints sessions. */
  readonly sessionUrl: string | undefined;
  /** The `Cookie` of somebody who is signed in at the host. */
  readonly cookie: string | undefined;
  /** Address of a page with elements. */
  readonly page: string | undefined;
  /** Origin of the page. */
  readonly origin: string | undefined;
  /** Folder of the files that read PDFs, absolute or relative to the page. */
  readonly pdfAssets: string | undefined;
}

/** Looks at an installation: asks each address once, however many checks want to know. */
export class Examination {
  readonly installation: Installation;
  readonly signal: AbortSignal;
  readonly #asked = new Map<string, Promise<Answer>>();

  constructor(installation: Installation, signal: AbortSignal) {
    this.installation = installation;
    this.signal = signal;
  }

  /** The address without a slash at its end, once it was found to be one. */
  get baseUrl(): string {
    return this.installation.url!.value.replace(/\/+$/, '');
  }

  /** The origin of the page: as it was given, else of the page's address, else of the back end's. */
  get origin(): string {
    const { origin, page, sessionUrl } = this.installation;
    return origin ?? new URL((page ?? sessionUrl)!).origin;
  }

  /** The contract as the server shows it, which takes no key. */
  contract(): Promise<Answer> {
    return this.ask(`${this.baseUrl}/v1/openapi.json`);
  }

  /** What the server says to the key. */
  publisher(): Promise<Answer> {
    return this.asKey('GET', '/v1/publisher');
  }

  /** What the host's back end gives the page. */
  session(): Promise<Answer> {
    const { sessionUrl, cookie } = this.installation;
    return this.ask(sessionUrl!, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        Origin: this.origin,
        ...(cookie !== undefined && { Cookie: cookie }),
      },
    });
  }

  /** What the server says to the session, as it comes from the page. */
  asPage(): Promise<Answer> {
    return this.session().then(({ json }) =>
      this.ask(`${this.baseUrl}/v1/session`, {
        headers: { Authorization: `Bearer ${(json as { token: string }).token}`, Origin: this.origin },
      }),
    );
  }

  /** The page itself. */
  page(): Promise<Answer> {
    const { page, cookie } = this.installation;
    return this.ask(page!, {
      headers: { Accept: 'text/html', ...(cookie !== undefined && { Cookie: cookie }) },
    });
  }

  /** Asks the server with the key. */
  asKey(method: string, path: string, body?: object): Promise<Answer> {
    return this.ask(this.baseUrl + path, {
      method,
      headers: {
        Authorization: `Bearer ${this.installation.key!.value}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  /** Asks an address, once for all who ask the same. */
  ask(address: string, init: RequestInit = {}): Promise<Answer> {
    const name = JSON.stringify([address, init]);
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const answer = ask(address, this.signal, init);
    this.#asked.set(name, answer);
    return answer;
  }
}
