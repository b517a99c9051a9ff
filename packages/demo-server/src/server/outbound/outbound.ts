import type { Refusal } from './guard.ts';

/** A request to an address that somebody else has chosen. */
export interface OutboundRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** How long it may take from the resolving of the name to the last byte. */
  readonly timeoutMs: number;
  /** How much of a body is read; one that is longer is a failure. Absent: none of it, whatever it is. */
  readonly maxBytes?: number;
  /** How often a redirection is followed, 0 for what is not to be sent elsewhere. */
  readonly maxRedirects: number;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
}

export interface OutboundAnswer {
  readonly status: number;
  /** The `Content-Type` as the host says it. */
  readonly mediaType?: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When to ask again, as the host has written it. */
  readonly retryAfter?: string;
}

/** Sends requests to where the operator allows. */
export interface Outbound {
  /** What is wrong with an address by its text alone; undefined where it may be asked. */
  refuse(url: string): Refusal | undefined;
  /** As `refuse`, and whether its name leads to what may be asked; a name that leads nowhere yet is none of that. */
  judge(url: string): Promise<Refusal | undefined>;
  /** Throws `OutboundError`, and the reason of its signal. */
  send(request: OutboundRequest): Promise<OutboundAnswer>;
}

/** Why there is no answer. */
export type OutboundFailure =
  'refused' | 'unreachable' | 'broken' | 'too-slow' | 'too-large' | 'redirected' | 'encoded';

/** A request that has no answer. The message is one sentence for who has chosen the address, without what lies behind it. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  readonly code: OutboundFailure;

  constructor(code: OutboundFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
