import type { Env } from '../env.ts';
import type { Mailer } from './mailer.ts';

/** By what mails are sent, and where their links lead, as the environment says; undefined where none are. */
export async function mailingOf({
  SALDO_SMTP_URL: url,
  SALDO_MAIL_FROM: from,
  SALDO_PORTAL_URL: portalUrl,
}: Env): Promise<{ readonly mailer: Mailer; readonly portalUrl: string } | undefined> {
  if (url === undefined || from === undefined || portalUrl === undefined) return undefined;
  const { smtpMailer } = await import('./smtp-mailer.node.ts');
  return { mailer: smtpMailer({ url, from }), portalUrl };
}
