import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A network between a client and its server, on loopback, that can be cut or made to swallow what is sent. */
export interface TcpProxy {
  /** The server's URI, by way of this network. */
  readonly url: string;
  /** Ends every connection and refuses new ones, until `mend`. */
  cut(): void;
  /** Keeps every connection open, and lets nothing through, until `mend`. New connections get no answer either. */
  swallow(): void;
  /** Lets nothing through any more on the connections that there are; new ones work. */
  freeze(): void;
  /** Lets half of the next piece of each answer through and ends its connection, until `mend`. */
  halve(): void;
  /** Keeps what comes back for so long, in milliseconds, until `mend`. */
  delay(ms: number): void;
  mend(): void;
  /**
   * Lets the next message that holds this text through, and cuts its connection before the answer comes back. Only
   * on a connection that carried the text `since`, when one is given.
   */
  loseAnswerTo(text: string, since?: string): void;
  close(): Promise<void>;
}

export async function startTcpProxy(serverUrl: string): Promise<TcpProxy> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  const frozen = new WeakSet<Socket>();
  let state: 'open' | 'cut' | 'swallowing' | 'halving' = 'open';
  let delayMs = 0;
  let doomed: { text: string; since: string } | undefined;

  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {}); // what is cut answers with an error
  };
  const server = createServer((near) => {
    keep(near);
    if (state === 'cut') return void near.destroy();
    const far = connect(Number(target.port), target.hostname);
    keep(far);
    let losing = false;
    let begun = false;
    near.on('data', (bytes) => {
      if (state === 'swallowing' || frozen.has(near)) return;
      begun ||= doomed !== undefined && bytes.includes(doomed.since);
      if (begun && doomed !== undefined && bytes.includes(doomed.text)) {
        doomed = undefined;
        losing = true;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (losing) near.destroy();
      else if (state === 'halving') near.end(bytes.subarray(0, bytes.length >> 1));
      else if (state === 'swallowing' || frozen.has(near)) return;
      else if (delayMs === 0) near.write(bytes);
      else setTimeout(() => near.writable && near.write(bytes), delayMs);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const endAll = (): void => sockets.forEach((socket) => socket.destroy());
  const url = new URL(target);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    cut: () => {
      state = 'cut';
      endAll();
    },
    swallow: () => void (state = 'swallowing'),
    freeze: () => sockets.forEach((socket) => frozen.add(socket)),
    halve: () => void (state = 'halving'),
    delay: (ms) => void (delayMs = ms),
    mend: () => {
      // What was swallowed is missing from the middle of its stream: only new connections are whole.
      if (state === 'swallowing') endAll();
      state = 'open';
      delayMs = 0;
    },
    loseAnswerTo: (text, since = '') => void (doomed = { text, since }),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      endAll();
      await closed;
    },
  };
}
