import type { Publisher } from '@saldo/sdk/contract';

/** The publisher's settings that every call needs. */
export type CallerPublisher = Publisher;

interface CallerBase {
  readonly publisherId: string;
  readonly publisher: CallerPublisher;
}

/** The publisher's own systems. */
export interface ApiKeyCaller extends CallerBase {
  readonly kind: 'api-key';
  readonly apiKeyId: string;
  /** Name of the key: the system that publishes. */
  readonly name: string;
  readonly scopes: readonly string[];
}

/** One partner inside a host page. */
export interface SessionCaller extends CallerBase {
  readonly kind: 'session';
  readonly sessionId: string;
  readonly partnerId: string;
  readonly operations: readonly string[];
  readonly allowOrigins: readonly string[];
  readonly expiresAt: string;
  readonly user: { readonly externalId: string; readonly name?: string } | undefined;
}

export type Caller = ApiKeyCaller | SessionCaller;

/** On whose behalf keyed requests are remembered. A session is renewed every few minutes; its partner stays. */
export function principalId(caller: Caller): string {
  return caller.kind === 'api-key' ? caller.apiKeyId : caller.partnerId;
}

/** The side of a conversation that the caller is on. */
export function sideOf(caller: Caller): 'partner' | 'publisher' {
  return caller.kind === 'api-key' ? 'publisher' : 'partner';
}
