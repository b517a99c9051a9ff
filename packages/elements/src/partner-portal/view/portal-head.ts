import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '@saldo/sdk/contract';
import { skeleton } from '../../templates/skeleton.ts';
import { person } from './portal-icons.ts';
import type { PortalParts } from './portal-view.ts';

export interface PortalHead extends PortalParts {
  readonly session: Session | undefined;
  /** Switcher and sign-out, where somebody signed in here. */
  readonly account: unknown;
}

/** Whose portal it is, whose account, and who is signed in. */
export function portalHead({ words, session, account }: PortalHead): TemplateResult {
  const name = session && (session.user?.name ?? session.actor.name);
  return html`<header class="head" part="head">
    <slot name="logo"></slot>
    <div class="who">
      ${
        session
          ? html`<p class="partner" part="partner">
                <bdi>${session.partner?.name ?? session.publisher.name}</bdi>
              </p>
              ${
                session.partner
                  ? html`<p class="muted small">
                      ${words.accountWith({ publisher: session.publisher.name })}
                    </p>`
                  : nothing
              }`
          : html`<p class="partner">${skeleton('l')}</p>
              <p class="small">${skeleton('m')}</p>`
      }
    </div>
    <div class="account" part="account">
      ${
        account ??
        (name
          ? html`<p class="person small">
              ${person}<span class="sr">${words.signedIn}</span> <bdi>${name}</bdi>
            </p>`
          : nothing)
      }
    </div>
  </header>`;
}
