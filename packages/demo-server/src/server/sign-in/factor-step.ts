import type { NextStep, SecondFactorPolicy, UserSide } from '@saldo/sdk/contract';

/** What of second factors comes after a password; undefined where nothing does. */
export function factorStep({
  policy,
  side,
  hasFactor,
}: {
  readonly policy: SecondFactorPolicy;
  readonly side: UserSide;
  readonly hasFactor: boolean;
}): NextStep | undefined {
  if (policy === 'off') return undefined;
  if (hasFactor) return 'second-factor';
  return isRequired(policy, side) ? 'enrol-second-factor' : undefined;
}

/** Whether who has no second factor has to add one. */
export function isRequired(policy: SecondFactorPolicy, side: UserSide): boolean {
  return policy === 'required' || (policy === 'required-for-staff' && side === 'staff');
}
