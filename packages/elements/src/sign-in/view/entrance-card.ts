import { html, type TemplateResult } from 'lit';
import type { Entrance } from '@saldo/sdk/contract';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { skeleton } from '../../templates/skeleton.ts';

/** A form of the entrance under the company's name. */
export function entranceCard({ publisher }: Entrance, form: unknown): TemplateResult {
  return html`<section class="card" part="card" aria-labelledby="title">
    <slot name="logo"></slot>
    <p class="company"><bdi>${publisher.name}</bdi></p>
    <div class="forms">${form}</div>
  </section>`;
}

/** Before it is known whether somebody is signed in. */
export function starting(words: SharedWords): TemplateResult {
  return html`<div class="card" role="status" aria-label=${words.loading}>
    ${skeleton('m')} ${skeleton('l')} ${skeleton('l')}
  </div>`;
}
