import { Problem } from '../problem.ts';

/** Throws 403 for an origin that is not the portal's. */
export type IsPortal = (origin: string) => void;

/**
 * Signing in, and what a sign-in permits, is asked for by pages of the server's own host, by those of the origins that whoever runs the
 * server names, and without an `Origin`: no other page gets to see a password.
 */
export function portalOrigins(request: Request, named: readonly string[] = []): IsPortal {
  return (origin) => {
    if (named.includes(origin)) return;
    // A proxy may have taken TLS off: the host alone is compared.
    if (URL.canParse(origin) && new URL(origin).host === new URL(request.url).host) return;
    throw new Problem('origin-not-allowed', {
      detail: "People sign in on the portal's own pages; whoever runs the server names their origins.",
    });
  };
}
