/** Where a provider sends its requests. */
export interface Surroundings {
  readonly baseUrl: string;
  /** The page's. */
  readonly origin: string;
}

/**
 * What a failure of the contract server says of how the page was set up, for its developer. Absent where it may be nobody's mistake. By
 * shape, not by class: an element and a client may come from two bundles.
 */
export function requestTrouble(error: unknown, { baseUrl, origin }: Surroundings): string | undefined {
  const { name, code, status } = (error ?? {}) as { name?: unknown; code?: unknown; status?: unknown };
  if (code === 'origin-not-allowed') {
    return `The session is not for pages of ${origin}. Name that origin in allowOrigins when your back end mints it.`;
  }
  if (name === 'InvalidResponseError') {
    return `base-url="${baseUrl}" does not answer as a Saldo server (status ${String(status)}). Is it the server's address, without /v1?`;
  }
  if (name !== 'ConnectionError') return undefined;
  const { protocol } = new URL(baseUrl);
  if (protocol === 'http:' && origin.startsWith('https:')) {
    return `A page of https cannot ask base-url="${baseUrl}". Serve the Saldo server by https too.`;
  }
  return `base-url="${baseUrl}" cannot be reached from this page. Does the server run there, and do its answers have Access-Control-Allow-Origin, also through a proxy?`;
}

/** What a report of the page's Content Security Policy says of its setup, where what was blocked is the elements' own. */
export function policyTrouble(
  {
    effectiveDirective,
    blockedURI,
    sample,
  }: Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI' | 'sample'>,
  urls: readonly string[],
): string | undefined {
  if (effectiveDirective === 'connect-src') {
    const blocked = originOf(blockedURI);
    const ours = blocked !== undefined && urls.some((url) => originOf(url) === blocked);
    return ours
      ? `The page's Content-Security-Policy keeps the elements from ${blocked}. Add ${blocked} to connect-src.`
      : undefined;
  }
  if (effectiveDirective === 'trusted-types' && /^(lit-html|saldo-pdf-worker)\b/.test(sample)) {
    return "The page's Content-Security-Policy does not let the elements make their templates. Add lit-html saldo-pdf-worker to trusted-types.";
  }
  if (effectiveDirective === 'worker-src' && /saldo-pdf|pdf\.worker|^blob/.test(blockedURI)) {
    return "The page's Content-Security-Policy keeps PDFs from being read. Add 'self' to worker-src, and blob: where the elements' files come from another origin.";
  }
  return undefined;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
