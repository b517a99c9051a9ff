import { AnswerEvent } from '../events/answer-event.ts';

/**
 * A request is about to be sent to the Saldo server: each attempt, of all elements below a provider. A page that signs calls
 * `addHeaders()`, one that sends it elsewhere `respondWith(fetch(…))`. The session's token is in neither: it is added when Saldo itself sends.
 */
export class RequestEvent extends AnswerEvent<Response> {
  /** `GET`, `POST` … */
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly #request: Request;
  readonly #added: Promise<HeadersInit>[] = [];

  constructor(request: Request) {
    super('saldo-request');
    this.method = request.method;
    this.url = request.url;
    this.#request = request;
  }

  /** A copy of what would be sent, without its credential; its body may be read. */
  get request(): Request {
    const headers = new Headers(this.#request.headers);
    headers.delete('authorization');
    return new Request(this.#request.clone(), { headers });
  }

  /** Sends these headers too, once they are there. Those of Saldo stay as they are: naming one of them fails the request. */
  addHeaders(headers: HeadersInit | PromiseLike<HeadersInit>): void {
    if (this.eventPhase === Event.NONE)
      throw new DOMException(`${this.type} is over: call addHeaders() in the listener.`, 'InvalidStateError');
    const added = Promise.resolve(headers);
    // Whoever sends the request says so; until then it is no unhandled one.
    added.catch(() => {});
    this.#added.push(added);
  }

  /** The request with what was added. Throws what a promise of headers is rejected with, and `TypeError` for a header of Saldo's own. */
  async signed(): Promise<Request> {
    if (this.#added.length === 0) return this.#request;
    const headers = new Headers(this.#request.headers);
    for (const added of await Promise.all(this.#added)) {
      for (const [name, value] of new Headers(added)) {
        if (this.#request.headers.has(name))
          throw new TypeError(`${this.type}: the header "${name}" is Saldo's own.`);
        headers.append(name, value);
      }
    }
    return new Request(this.#request, { headers });
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-request': RequestEvent;
  }
}
