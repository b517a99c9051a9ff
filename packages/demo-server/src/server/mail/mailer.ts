/** A mail in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mails. Under Node by SMTP; a page has none. */
export interface Mailer {
  /** Resolves once the mail has been taken over. Throws where it was not: it may be sent again. */
  send(mail: Mail): Promise<void>;
}
