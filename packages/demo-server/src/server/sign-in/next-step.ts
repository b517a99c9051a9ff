import type { NextStep } from '@saldo/sdk/contract';

/** What somebody has proved so far. */
export interface Proved {
  /** With an activation in the place of a password: one has to be set. */
  readonly byActivation: boolean;
}

/** What has to be done before a sign-in permits anything else. */
export function nextStep({ byActivation }: Proved): NextStep | undefined {
  return byActivation ? 'change-password' : undefined;
}
