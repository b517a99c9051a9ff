import { runtime } from './runtime.ts';

/** The version of this package. */
export const version = '0.1.0';

/**
 * What the client says that it is, as `saldo-sdk/0.1.0 node/24.21.0`; `undefined` in pages, where the header would make every call one
 * that has to be asked for first (CORS).
 */
export function userAgent(): string | undefined {
  const platform = runtime();
  return platform === undefined ? undefined : `saldo-sdk/${version} ${platform}`;
}

/** Says in a request who asks, and by what program. */
export function identify({ headers }: Request, token: string | undefined): void {
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  const agent = userAgent();
  if (agent !== undefined) headers.set('User-Agent', agent);
}
