import { lookup, type LookupAddress } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { admits, readTarget, type GuardRules } from './guard.ts';
import { OutboundError, type Outbound, type OutboundAnswer, type OutboundRequest } from './outbound.ts';

/** Of all headers of an answer together. */
const MAX_HEADER_BYTES = 16 * 1024;

/** Who has named the address waits for it. */
const JUDGED_MS = 2_000;

const REDIRECTIONS = [301, 302, 303, 307, 308];

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface OutboundOptions extends GuardRules {
  /** Default: as the system does. */
  readonly resolve?: Resolve;
  /** Trusted instead of what Node trusts. */
  readonly ca?: string;
}

const systemResolve: Resolve = (hostname) => promisify(lookup)(hostname, { all: true });

/**
 * Sends requests by HTTP/1.1 on a connection of their own. A name is resolved once and the connection is made to what was
 * judged, so that a name that changes its address meanwhile (DNS rebinding) leads nowhere else. `node:https` rather than
 * `fetch`, whose connections cannot be pinned without another package; it takes no proxy from the environment here.
 */
export function openOutbound({ resolve = systemResolve, ca, ...rules }: OutboundOptions): Outbound {
  return {
    refuse(url) {
      const target = readTarget(rules, url);
      return target instanceof URL ? undefined : target;
    },
    async judge(url) {
      const target = readTarget(rules, url);
      if (!(target instanceof URL)) return target;
      try {
        await addressesOf(target, AbortSignal.timeout(JUDGED_MS));
      } catch (error) {
        if (error instanceof OutboundError && error.code === 'refused')
          return 'must lead to a public address, or to one that whoever runs the server allows';
      }
      return undefined;
    },
    async send(request) {
      const late = AbortSignal.timeout(request.timeoutMs);
      const signal = request.signal === undefined ? late : AbortSignal.any([late, request.signal]);
      try {
        return await follow(request, signal);
      } catch (error) {
        if (error instanceof OutboundError) throw error;
        request.signal?.throwIfAborted();
        if (late.aborted) throw new OutboundError('too-slow', 'The host did not answer in time.', error);
        throw new OutboundError('unreachable', 'The host cannot be reached.', error);
      }
    },
  };

  async function follow(request: OutboundRequest, signal: AbortSignal): Promise<OutboundAnswer> {
    let { url } = request;
    for (let redirects = 0; ; redirects++) {
      const target = readTarget(rules, url);
      if (!(target instanceof URL)) {
        const what = redirects === 0 ? 'The address' : 'What the host redirects to';
        throw new OutboundError('refused', `${what} ${target}.`);
      }
      const answer = await exchange(request, target, await addressesOf(target, signal), signal);
      if (!('location' in answer)) return answer;
      if (redirects === request.maxRedirects)
        throw new OutboundError('redirected', 'The host redirects too often.');
      if (!URL.canParse(answer.location, target.href))
        throw new OutboundError('redirected', 'The host redirects to what is no address.');
      url = new URL(answer.location, target).href;
    }
  }

  /** Every one has to be admitted: which of them is connected to is left to the system. */
  async function addressesOf({ hostname }: URL, signal: AbortSignal): Promise<readonly LookupAddress[]> {
    // An address in the place of a name has been judged, and is not resolved.
    if (/^\[|^[\d.]+$/.test(hostname)) return [];
    const addresses = await Promise.race([resolve(hostname), aborted(signal)]);
    if (addresses.length === 0)
      throw new OutboundError('unreachable', 'The name of the host has no address.');
    if (addresses.every(({ address }) => admits(rules, address))) return addresses;
    throw new OutboundError('refused', 'The name of the host leads to an address that is not allowed.');
  }

  async function exchange(
    { method, headers, body, maxBytes }: OutboundRequest,
    target: URL,
    addresses: readonly LookupAddress[],
    signal: AbortSignal,
  ): Promise<OutboundAnswer | { location: string }> {
    const secure = target.protocol === 'https:';
    // Of its own, and closed with the request: a connection that is kept is one that nobody judges again.
    const agent = secure ? new HttpsAgent(ca === undefined ? {} : { ca }) : new HttpAgent();
    const send = secure ? httpsRequest : httpRequest;
    const options = {
      method,
      agent,
      signal,
      lookup: pinned(addresses),
      maxHeaderSize: MAX_HEADER_BYTES,
      headers: { 'User-Agent': 'Saldo', ...headers, 'Accept-Encoding': 'identity' },
    };
    const { promise, resolve: answered, reject } = Promise.withResolvers<IncomingMessage>();
    const request = send(target, options, answered);
    request.on('error', reject).on('close', () => reject(new Error('The connection was closed.')));
    try {
      request.end(body);
      const response = await promise;
      const status = response.statusCode!;
      const { location, 'content-type': mediaType } = response.headers;
      if (REDIRECTIONS.includes(status) && location !== undefined) return { location };
      const retryAfter = response.headers['retry-after'];
      const bytes = maxBytes === undefined ? new Uint8Array() : await readBytes(response, maxBytes, signal);
      return { status, mediaType, bytes, ...(retryAfter === undefined ? {} : { retryAfter }) };
    } finally {
      request.destroy();
      agent.destroy();
    }
  }
}

async function readBytes(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  // What is packed would have to be unpacked, and a little of it can be endless.
  if (!['identity', undefined].includes(response.headers['content-encoding']))
    throw new OutboundError('encoded', 'The host answers in an encoding that was not asked for.');
  const tooLarge = () => new OutboundError('too-large', `The host answers more than ${maxBytes} bytes.`);
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof OutboundError || signal.aborted) throw error;
    throw new OutboundError('broken', 'The answer of the host ended too early.', error);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Answers what has been judged, whatever the name resolves to by now. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    if (options.all === true) callback(null, [...addresses]);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  return promise;
}
