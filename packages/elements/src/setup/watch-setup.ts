import type { SaldoErrorEvent } from '../events/error.event.ts';
import { tellMissing } from './tell-missing.ts';
import { tellOnce } from './tell-once.ts';

interface WatchedProvider extends HTMLElement {
  readonly baseUrl: string | undefined;
  readonly sessionUrl: string | undefined;
  readonly fetchSession: unknown;
  readonly publisher: string | undefined;
  readonly saldo: unknown;
}

/** Tells the page's developer what its failures say of how it was set up, until the returned function is called. */
export function watchSetup(provider: WatchedProvider): () => void {
  const addresses = () =>
    [provider.baseUrl, provider.sessionUrl].flatMap((url) =>
      url === undefined ? [] : [new URL(url, document.baseURI).href],
    );
  const handleError = async ({ error }: SaldoErrorEvent): Promise<void> => {
    if (provider.baseUrl === undefined) return;
    const baseUrl = new URL(provider.baseUrl, document.baseURI).href;
    const { requestTrouble } = await import('./request-trouble.ts');
    const trouble = requestTrouble(error, { baseUrl, origin: location.origin });
    if (trouble !== undefined) tellOnce(trouble);
  };
  const handleViolation = async (event: SecurityPolicyViolationEvent): Promise<void> => {
    const { policyTrouble } = await import('./request-trouble.ts');
    const trouble = policyTrouble(event, addresses());
    if (trouble !== undefined) tellOnce(trouble);
  };
  provider.addEventListener('saldo-error', handleError);
  document.addEventListener('securitypolicyviolation', handleViolation);
  const stopTelling = tellMissing(
    () => !provider.saldo,
    ({ missingOfProvider }) => missingOfProvider(provider),
  );
  return () => {
    stopTelling();
    provider.removeEventListener('saldo-error', handleError);
    document.removeEventListener('securitypolicyviolation', handleViolation);
  };
}
