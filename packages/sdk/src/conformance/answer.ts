/** What was answered to one request. */
export interface Answer {
  /** `GET /v1/documents?limit=1`, as reports say it. */
  readonly asked: string;
  readonly status: number;
  readonly headers: Headers;
  /** Without parameters. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** JSON as its value, lines of JSON as a list, everything else as text. */
  readonly body: unknown;
}

/** The body as what the operation answers. */
export function bodyOf<Body>(answer: Answer): Body {
  return answer.body as Body;
}

/** The code of a problem; nothing of any other answer. */
export function codeOf({ body }: Answer): string | undefined {
  const code = (body as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Status and, of a problem, its code: `404 not-found`. */
export function outcomeOf(answer: Answer): string {
  const code = codeOf(answer);
  return code === undefined ? String(answer.status) : `${answer.status} ${code}`;
}
