import type { Messages } from '../i18n/message.ts';

export const portalEn = {
  /** Names the choice between the two accounts of a company that is client and supplier, for screen readers. */
  accounts: 'Accounts',
  /** One of the two: what the reader buys. One to three words. */
  client: 'As a client',
  /** The other: what the reader sells. One to three words. */
  supplier: 'As a supplier',
} as const satisfies Messages;
