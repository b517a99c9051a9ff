import type { SaldoErrorEvent } from '../events/error.event.ts';
import { tellMissing } from './tell-missing.ts';
import { tellLater } from './tell-once.ts';

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
  const sentences = () => import('./request-trouble.ts');
  const handleError = ({ error }: SaldoErrorEvent): void => {
    if (provider.baseUrl === undefined) return;
    const baseUrl = new URL(provider.baseUrl, document.baseURI).href;
    const { origin } = location;
    void tellLater(sentences, ({ requestTrouble }) => requestTrouble(error, { baseUrl, origin }));
  };
  const handleViolation = (event: SecurityPolicyViolationEvent): void => {
    void tellLater(sentences, ({ policyTrouble }) => policyTrouble(event, addresses()));
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
