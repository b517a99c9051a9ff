import type { Factors, SecondFactorPolicy } from '@saldo/sdk/contract';
import type { PasskeyRow } from './passkey.store.ts';
import type { TotpRow } from './totp.store.ts';

export interface FactorRows {
  readonly policy: SecondFactorPolicy;
  readonly totp: TotpRow | undefined;
  readonly passkeys: readonly PasskeyRow[];
  readonly recoveryCodesLeft: number;
}

/** `rpId`: of the page that asks; undefined where it can have no passkeys. */
export function toFactors(
  { policy, totp, passkeys, recoveryCodesLeft }: FactorRows,
  rpId: string | undefined,
): Factors {
  return {
    policy,
    ...(totp === undefined || totp.confirmed_at === null
      ? {}
      : { totp: { addedAt: totp.confirmed_at, ...usedAt(totp) } }),
    passkeys: passkeys.map((row) => ({
      id: row.passkey_id,
      name: row.name,
      addedAt: row.created_at,
      ...usedAt(row),
      here: row.rp_id === rpId,
    })),
    recoveryCodesLeft,
  };
}

function usedAt({ last_used_at: at }: { readonly last_used_at: string | null }) {
  return at === null ? {} : { lastUsedAt: at };
}
