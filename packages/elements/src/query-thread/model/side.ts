import type { Session } from '@saldo/sdk/contract';

/** A side of the conversation. */
export type Side = Session['actor']['side'];
