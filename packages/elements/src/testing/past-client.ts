import { createSaldo, type Saldo } from '@saldo/sdk';

// A test may put something in the place of the page's.
const pageFetch = window.fetch.bind(window);

/** Acts as the publisher's or the host's back end, at an instant (RFC 3339) or now; faults do not concern it. */
export function publisherAt(apiKey: string, instant?: string): Saldo {
  return clientAt(`${location.origin}/back-end`, apiKey, instant);
}

/** Acts as the partner's page, at an instant (RFC 3339) or now; faults do not concern it. */
export function partnerAt(token: string, instant?: string): Saldo {
  return clientAt(location.origin, token, instant);
}

function clientAt(baseUrl: string, auth: string, instant: string | undefined): Saldo {
  return createSaldo({
    baseUrl,
    auth,
    fetch: (request) => {
      if (instant !== undefined) request.headers.set('Test-Instant', instant);
      return pageFetch(request);
    },
  });
}
