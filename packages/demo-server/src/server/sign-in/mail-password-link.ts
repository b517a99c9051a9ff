import type { UserSide } from '@saldo/sdk/contract';
import type { JobDeps, JobKind } from '../jobs/job-kind.ts';
import type { Mail } from '../mail/mailer.ts';
import { hashActivationSecret, makeActivationSecret } from '../users/activation-secret.ts';
import { setActivation } from '../users/user-credentials.store.ts';
import { findEntranceRow } from './entrance.store.ts';
import { lockMailedUser, type MailedUserRow } from './mailed-user.store.ts';
import { passwordLink } from './password-link.ts';
import { passwordLinkWords } from './password-link.words.ts';
import { readSignInSettings } from './sign-in-settings.store.ts';

/** Long enough for a mail that is slow. */
const LIFE_MINUTES = 60;

/** Name of the job, and what it is told: the same whether there is such a user or not. */
export const PASSWORD_LINK_JOB = 'mail-password-link';
export interface PasswordLinkWork {
  readonly loginKey: string;
  readonly entrance: UserSide;
}

/**
 * Mails a link to who has forgotten a password. The secret is made here, so that no job holds it; done again, it is another one, and the link
 * that was mailed before is worth nothing.
 */
export const passwordLinkMailing: JobKind = {
  name: PASSWORD_LINK_JOB,
  maxAttempts: 4,
  async run(deps, { publisherId, payload }) {
    if (deps.mailer === undefined || deps.portalUrl === undefined) return;
    const mail = await prepareMail(deps, publisherId, payload as PasswordLinkWork);
    if (mail !== undefined) await deps.mailer.send(mail);
  },
};

const platformRandom = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

function prepareMail(
  { database, clock, random = platformRandom, portalUrl }: JobDeps,
  publisherId: string,
  { loginKey, entrance }: PasswordLinkWork,
): Promise<Mail | undefined> {
  return database.transaction({ publisherId }, async (trx) => {
    const settings = await readSignInSettings(trx, publisherId);
    const user = await lockMailedUser(trx, publisherId, loginKey, entrance);
    const publisher = await findEntranceRow(trx, publisherId);
    const to = user && addressOf(user);
    if (!settings.selfServiceReset || publisher === undefined || to === undefined) return undefined;
    const secret = makeActivationSecret(random);
    const expiresAt = new Date(clock() + LIFE_MINUTES * 60_000).toISOString();
    // Whoever asks need not be the user: nothing ends until the link is used.
    const activation = { hash: hashActivationSecret(secret)!, expiresAt, keepsPassword: true };
    await setActivation(trx, publisherId, user!.user_id, activation);
    const { subject, text } = passwordLinkWords(user!.language ?? settings.language);
    const { login, name } = user!;
    const link = passwordLink({ portalUrl: portalUrl!, publisherId, entrance, login, secret });
    const facts = { name, publisher: publisher.name, link, minutes: LIFE_MINUTES };
    return { to, subject: subject(publisher.name), text: text(facts) };
  });
}

/** The address that was given for the user, or the login where that is one. */
function addressOf({ email, login }: MailedUserRow): string | undefined {
  if (email !== null) return email;
  return /^[^@\s]+@[^@\s]+$/.test(login) ? login : undefined;
}
