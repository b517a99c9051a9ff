import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '@saldo/sdk/contract';

/** Whom to ask: name, mail, telephone, hours. */
export function contactLine({ name, email, phone, hours }: Contact, label: string): TemplateResult {
  const parts = [
    name ? html`<bdi>${name}</bdi>` : nothing,
    email
      ? html`<a href=${`mailto:${encodeURIComponent(email).replace('%40', '@')}`}><bdi>${email}</bdi></a>`
      : nothing,
    phone ? html`<a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}><bdi>${phone}</bdi></a>` : nothing,
    hours ? html`<bdi>${hours}</bdi>` : nothing,
  ].filter((part) => part !== nothing);
  return html`<p class="contact" part="contact"><span class="contact-label">${label}</span>${parts}</p>`;
}
