import type { Problem } from '../problem.ts';
import { API_HEADERS } from './security-headers.ts';

/** Answers a failure as `application/problem+json` (RFC 9457). */
export function problemResponse(
  problem: Problem,
  requestId: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const authenticate: Record<string, string> = problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
  return new Response(JSON.stringify(problem.toBody(requestId)), {
    status: problem.status,
    headers: {
      ...API_HEADERS,
      ...headers,
      ...authenticate,
      ...problem.headers,
      'Content-Type': 'application/problem+json',
      'Request-Id': requestId,
    },
  });
}
