/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are taken apart whatever they are */
/** The application that a variant breaks. */
export type Serve = (request: Request) => Promise<Response>;

/** An implementation that is broken in one way. */
export interface Variant {
  /** What it does wrong. */
  readonly name: string;
  /** The rule that has to name it. */
  readonly rule: string;
  /** A fresh one, with a memory of its own. `key` is the publisher's, for what a variant has to know. */
  breaks(serve: Serve, key: string): Serve;
}

/** An answer to a request, of which JSON has been read. */
export interface Answered {
  readonly request: Request;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** JSON that is changed in place. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a variant takes an answer apart whatever it is
export type Json = any;

/** Another answer in the place of one. */
export type Other = { readonly status?: number; readonly body?: Json } | undefined | void;

/** A variant that alters answers of JSON: what `alter` gives, or what it changed in place. Streams pass as they are. */
export function altering(name: string, rule: string, alter: (answered: Answered) => Other): Variant {
  return {
    name,
    rule,
    breaks: (serve) => async (request) => {
      const { pathname: path } = new URL(request.url);
      const response = await serve(request);
      if (!/json$/.test(response.headers.get('content-type') ?? '')) return response;
      const body: Json = await response.json();
      const { status, headers } = response;
      const other = alter({ request, path, status, headers, body });
      return new Response(JSON.stringify(other?.body ?? body), { status: other?.status ?? status, headers });
    },
  };
}

/** A variant that alters requests before they are served. */
export function mishearing(
  name: string,
  rule: string,
  hear: (request: Request) => Request | Promise<Request>,
): Variant {
  return { name, rule, breaks: (serve) => async (request) => serve(await hear(request)) };
}

/** The request with another address. */
export function redirected(request: Request, change: (url: URL) => void): Request {
  const url = new URL(request.url);
  change(url);
  return new Request(url, request);
}

/** The request with another body of JSON, where it has one. */
export async function rewritten(request: Request, change: (body: Json) => void): Promise<Request> {
  if (request.headers.get('content-type') !== 'application/json') return request;
  const text = await request.text();
  const again = (body: string) => new Request(request, { body });
  try {
    const body: Json = JSON.parse(text);
    change(body);
    return again(JSON.stringify(body));
  } catch {
    return again(text);
  }
}

/** Every member of the name in JSON, with the object that holds it. */
export function each(value: Json, name: string, change: (holder: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (name in value) change(value);
  for (const member of Object.values(value)) each(member, name, change);
}

/** The records that a request publishes, whichever way. */
export function published(body: Json): Json[] {
  return Array.isArray(body?.records) ? body.records.map(({ data }: Json) => data ?? {}) : [body ?? {}];
}
