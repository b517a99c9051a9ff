import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';

/** How long a server of mail may take for anything. */
const PATIENCE_MS = 20_000;

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  /** Who writes: `Saldo <saldo@empresa.example>`. */
  readonly from: string;
}

/** Hands mails to a server by SMTP, one connection each: they are few. */
export function smtpMailer({ url, from }: SmtpOptions): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      await transport.sendMail({ from, ...mail });
    },
  };
}
