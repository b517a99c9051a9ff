import type { WebhookEvent } from '@saldo/sdk/contract';
import {
  OutboundError,
  type Outbound,
  type OutboundAnswer,
  type OutboundRequest,
} from '../outbound/outbound.ts';

/** What was posted somewhere. */
export interface Posted {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly event: WebhookEvent;
}

/** Receivers at every address, of which a test decides what they answer. */
export class TestReceiver implements Outbound {
  readonly posted: Posted[] = [];
  answer: (
    posted: Posted,
    signal?: AbortSignal,
  ) => Promise<Partial<OutboundAnswer>> | Partial<OutboundAnswer> = () => ({ status: 204 });

  refuse(): undefined {}

  judge(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async send({
    url,
    headers = {},
    body = new Uint8Array(),
    signal,
  }: OutboundRequest): Promise<OutboundAnswer> {
    const event = JSON.parse(new TextDecoder().decode(body)) as WebhookEvent;
    const posted = { url, headers, body, event };
    this.posted.push(posted);
    return { status: 204, bytes: new Uint8Array(), ...(await this.answer(posted, signal)) };
  }

  /** The ids in the publisher's words of what was posted to an address, in order. */
  at(url: string): (string | undefined)[] {
    return this.posted.filter((one) => one.url === url).map(({ event }) => event.data.externalId);
  }
}

/** A receiver that is not there. */
export function unreachable(): never {
  throw new OutboundError('unreachable', 'The host cannot be reached.');
}
