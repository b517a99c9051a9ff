/** Headers that a page may read of an answer. */
const EXPOSED =
  'Request-Id, ETag, Retry-After, Content-Disposition, Content-Range, Accept-Ranges, RateLimit, RateLimit-Policy, Deprecation, Sunset';

/**
 * Lets a page read an answer. No cookies are ever involved, so naming the origin gives nothing away that the bearer of
 * the token does not have: which origins may use a session is decided when the session is read.
 */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return { Vary: 'Origin' };
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED, Vary: 'Origin' };
}

/** Answers a preflight. It carries no credential, so it cannot be refused by session. */
export function preflight(origin: string, methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(origin),
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, Content-Disposition, Idempotency-Key, If-None-Match, If-Match, Range, If-Range, Last-Event-ID',
      'Access-Control-Max-Age': '7200',
    },
  });
}
