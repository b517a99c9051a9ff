/** Of what host a page's passkeys are, as WebAuthn names it; undefined for a page that can have none: by address, or without TLS. */
export function relyingPartyOf(origin: string | undefined): string | undefined {
  if (origin === undefined || !URL.canParse(origin)) return undefined;
  const { protocol, hostname } = new URL(origin);
  // https://www.w3.org/TR/webauthn-3/#scope: a domain, never an address.
  if (/^\[|^[\d.]+$/.test(hostname)) return undefined;
  const trustworthy = protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
  return trustworthy ? hostname : undefined;
}
