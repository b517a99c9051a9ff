import { createSaldo, type Saldo } from '@saldo/sdk';

// A test may put something in the place of the page's.
const pageFetch = window.fetch.bind(window);

export interface ClientOptions {
  /** When it acts (RFC 3339); absent: now. */
  readonly instant?: string;
  /** Told of each request that may change more than who has a session. */
  readonly onWrite?: () => void;
}

/** Acts as the publisher's or the host's back end; faults do not concern it. */
export function publisherAt(apiKey: string, options?: ClientOptions): Saldo {
  return clientAt(`${location.origin}/back-end`, apiKey, options);
}

/** Acts as the partner's page; faults do not concern it. */
export function partnerAt(token: string, options?: ClientOptions): Saldo {
  return clientAt(location.origin, token, options);
}

function clientAt(baseUrl: string, auth: string, { instant, onWrite }: ClientOptions = {}): Saldo {
  return createSaldo({
    baseUrl,
    auth,
    fetch: (request) => {
      if (request.method !== 'GET' && !request.url.endsWith('/v1/sessions')) onWrite?.();
      if (instant !== undefined) request.headers.set('Test-Instant', instant);
      return pageFetch(request);
    },
  });
}
