import type { SaldoProvider } from '@saldo/elements';

/** In Node nothing is behind a tag: a block that only sets properties is compiled against it and runs. */
export const provider = {} as SaldoProvider;
