/** What an address answered. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** Media type without parameters, in lower case; empty where none was said. */
  readonly mediaType: string;
  readonly text: string;
  /** The body as JSON; `undefined` where it is none. */
  readonly json: unknown;
  /** When it came by the clock of this machine, in milliseconds since the epoch. */
  readonly at: number;
}

/** Nothing answered. `code` is the system's or OpenSSL's, `timeout` where nothing came in time. */
export class Unreached extends Error {
  override readonly name = 'Unreached';
  readonly url: URL;
  readonly code: string;

  constructor(url: URL, code: string, cause?: unknown) {
    super(`${url.host} did not answer (${code}).`, { cause });
    this.url = url;
    this.code = code;
  }
}

const timeoutMs = 10_000;

/** Asks an address once, and follows no redirection. Throws `Unreached`, and the signal's reason when it aborts. */
export async function ask(address: string, signal: AbortSignal, init: RequestInit = {}): Promise<Answer> {
  const url = new URL(address);
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.any([signal, late]) });
    const at = Date.now();
    const text = await answer.text();
    const mediaType = (answer.headers.get('Content-Type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
    return {
      url: url.href,
      status: answer.status,
      headers: answer.headers,
      mediaType,
      text,
      json: jsonOf(text),
      at,
    };
  } catch (error) {
    signal.throwIfAborted();
    throw new Unreached(url, late.aborted ? 'timeout' : codeOf(error), error);
  }
}

/** Whether a page of HTML came, whatever its media type says. */
export function isHtml({ mediaType, text }: Answer): boolean {
  return mediaType === 'text/html' || /^\s*<(!doctype|html|head|body)\b/i.test(text);
}

/** Whether it sends elsewhere. */
export function redirectOf({ status, headers }: Answer): string | undefined {
  return status >= 300 && status < 400 ? (headers.get('Location') ?? 'another address') : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The code of the innermost error that has one, else what that error says: `bad port`. */
function codeOf(error: unknown): string {
  let code = 'unknown';
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  }
  return code;
}
