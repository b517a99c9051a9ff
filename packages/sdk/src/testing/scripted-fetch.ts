/** What one request is answered with: a response, a failure to throw, or a function of the request. */
export type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A `fetch` that plays answers in order and keeps what it was sent. */
export interface ScriptedFetch {
  fetch: (request: Request) => Promise<Response>;
  /** Every request that came, its body still readable. */
  requests: Request[];
}

/** Plays `answers` in order; one request more fails the test. */
export function scriptedFetch(...answers: Answer[]): ScriptedFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (request) => {
      requests.push(request.clone());
      const answer = answers[requests.length - 1];
      if (!answer) throw new Error(`Nothing was scripted for request ${requests.length}.`);
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer(request) : answer;
    },
  };
}

/** A good answer. */
export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}

/** An RFC 9457 problem. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: `/problems/${code}`, title: code, status, code, requestId: 'r1' },
    { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } },
  );
}

/** What the platform's `fetch` throws when there is no network. */
export function networkError(): TypeError {
  return new TypeError('fetch failed');
}
