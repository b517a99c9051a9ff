import type { Messages, Spoken } from '../i18n/message.ts';

export const accountMenuEn = {
  /** On the button, for screen readers. {name}: of the person who is signed in. */
  menuOf: 'Account of {name}',
  /** Heading over those for whom the person may act. */
  actFor: 'On behalf of',
  /** Heading over the companies at whose portals the person has an account. */
  companies: 'Companies',
  /** Button. */
  addCompany: 'Add another company',
  /** Button. */
  changePassword: 'Change password',
  /** Button: authenticator app, passkeys, recovery codes. */
  secondFactors: 'Second factors',
  /** Button. */
  signOut: 'Sign out',
} as const satisfies Messages;

export type AccountMenuWords = Spoken<typeof accountMenuEn>;
