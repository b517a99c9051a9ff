import { ProviderFailure, type ProviderFailureReason } from '../openid/provider-failure.ts';
import { Problem, type ProblemCode } from '../problem.ts';

const PROBLEMS: Readonly<
  Record<ProviderFailureReason, { readonly code: ProblemCode; readonly detail: string }>
> = {
  denied: { code: 'provider-denied', detail: 'The provider, or the person there, has not agreed.' },
  unreachable: {
    code: 'provider-unavailable',
    detail: 'The provider does not answer, or not as an OpenID provider.',
  },
  untrusted: {
    code: 'provider-response-refused',
    detail: 'What came back is not the answer to what was asked. Begin again.',
  },
  misconfigured: {
    code: 'provider-unavailable',
    detail: 'The provider does not accept the portal: the publisher looks after the settings, at both ends.',
  },
};

/** What is answered; anything else than a failure of a provider is a fault of the server. */
export function providerProblem(error: unknown): unknown {
  if (!(error instanceof ProviderFailure)) return error;
  const { code, detail } = PROBLEMS[error.reason];
  const headers = code === 'provider-unavailable' ? { 'Retry-After': '30' } : {};
  return new Problem(code, { detail, headers, cause: error });
}
