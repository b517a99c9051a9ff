import { once } from 'node:events';
import { get, type ClientRequest, type IncomingMessage } from 'node:http';

const CHANGE = 'event: change\n';
/** So many open their connection at a time. */
const OPENING = 50;

/** Many who listen to server-sent events, each over a connection of its own, and do no more than count the changes. */
export class EventListeners {
  readonly #requests: ClientRequest[] = [];
  #heard = 0;
  #awaited = Infinity;
  #arrived = Promise.withResolvers<void>();

  /** Resolves when each of them has got the beginning of its stream. */
  async open(url: string, credentials: readonly string[]): Promise<void> {
    const left = [...credentials];
    const lane = async () => {
      for (let token = left.pop(); token !== undefined; token = left.pop()) await this.#listen(url, token);
    };
    await Promise.all(Array.from({ length: OPENING }, lane));
  }

  /** Resolves when all together have heard so many changes more than when it was called. */
  hear(count: number): Promise<void> {
    this.#arrived = Promise.withResolvers();
    this.#awaited = this.#heard + count;
    return this.#arrived.promise;
  }

  close(): void {
    for (const request of this.#requests) request.destroy();
  }

  async #listen(url: string, token: string): Promise<void> {
    const request = get(url, { agent: false, headers: { Authorization: `Bearer ${token}` } });
    this.#requests.push(request);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}`);
    response.setEncoding('utf8').on('error', () => undefined);
    await once(response, 'data');
    let rest = '';
    response.on('data', (text: string) => {
      const seen = (rest + text).split(CHANGE);
      // A name that was cut in the middle is whole with the next piece.
      rest = seen.at(-1)!.slice(1 - CHANGE.length);
      this.#heard += seen.length - 1;
      if (this.#heard >= this.#awaited) this.#arrived.resolve();
    });
  }
}
