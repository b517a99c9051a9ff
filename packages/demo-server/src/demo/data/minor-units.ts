import type { Money } from '@saldo/sdk/contract';

/** The currencies of the demo data. */
export type DemoCurrency = 'PEN' | 'USD' | 'CLP';

const decimals: Record<DemoCurrency, number> = { PEN: 2, USD: 2, CLP: 0 };

/** Money of so many hundredths, or of so many units where the currency has no smaller ones. */
export function moneyOf(minor: bigint, currency: DemoCurrency): Money {
  return { amount: amountOf(minor, decimals[currency]), currency };
}

function amountOf(minor: bigint, places: number): string {
  if (places === 0) return String(minor);
  const digits = String(minor < 0n ? -minor : minor).padStart(places + 1, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** `part` of `whole` of an amount, rounded half away from zero. Amounts are not negative. */
export function share(minor: bigint, part: bigint, whole: bigint): bigint {
  return (minor * part * 2n + whole) / (whole * 2n);
}

export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
