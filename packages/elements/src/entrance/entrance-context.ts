import { createContext } from '@lit/context';
import type { PortalEntrance } from './portal-entrance.ts';

/** The entrance of the nearest provider that has one. A registered symbol, as that of the provider's own context. */
export const entranceContext = createContext<PortalEntrance | undefined>(Symbol.for('saldo.entrance.v1'));
