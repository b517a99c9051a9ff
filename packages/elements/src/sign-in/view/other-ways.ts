import { html, nothing, type TemplateResult } from 'lit';
import { hasPasskeys } from '../data/passkeys.ts';
import type { SignInView } from './sign-in-view.ts';

export interface OtherWays extends SignInView {
  readonly onPasskey: () => void;
  readonly onProvider: (providerId: string) => void;
}

/** Whether the entrance takes passwords. */
export function takesPasswords(view: Pick<SignInView, 'facts' | 'entrance'>): boolean {
  return view.facts === undefined || waysAt(view).some(({ kind }) => kind === 'password');
}

/** Ways in without a password: through providers, and by passkey where the page can have any. */
export function otherWays(view: OtherWays): TemplateResult | typeof nothing {
  const { words, onPasskey, onProvider } = view;
  const ways = waysAt(view).flatMap(({ kind, id, name }) => {
    if (kind === 'provider' && id !== undefined) {
      const label = words.signInWith({ name: name ?? '' });
      return [html`<button type="button" @click=${() => onProvider(id)}>${label}</button>`];
    }
    if (kind !== 'passkey' || !hasPasskeys()) return [];
    return [html`<button type="button" @click=${onPasskey}>${words.usePasskey}</button>`];
  });
  return ways.length === 0
    ? nothing
    : html`<div class="ways" role="group" aria-label=${words.otherWays}>${ways}</div>`;
}

function waysAt({ facts, entrance }: Pick<SignInView, 'facts' | 'entrance'>) {
  return (facts?.ways ?? []).filter((way) => (way.entrance ?? entrance.side) === entrance.side);
}
