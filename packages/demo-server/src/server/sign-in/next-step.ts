import type { NextStep, UserSide } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { factorStep } from './factor-step.ts';
import { getFactorState } from './policy.store.ts';

/** What somebody has proved so far. */
export interface Proved {
  /** With an activation in the place of a password: one has to be set. */
  readonly byActivation: boolean;
  /** By a second factor as well, here or at a provider that is trusted to ask for it. */
  readonly bySecondFactor?: boolean;
}

/** What has to be done before a sign-in permits anything else. */
export async function nextStep(
  trx: Transaction<Schema>,
  {
    publisherId,
    userId,
    side,
  }: { readonly publisherId: string; readonly userId: string; readonly side: UserSide },
  { byActivation, bySecondFactor = false }: Proved,
): Promise<NextStep | undefined> {
  if (byActivation) return 'change-password';
  if (bySecondFactor) return undefined;
  const { policy, has_factor: hasFactor } = await getFactorState(trx, publisherId, userId);
  return factorStep({ policy, side, hasFactor });
}
