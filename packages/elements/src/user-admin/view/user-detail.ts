import { html, nothing, type TemplateResult } from 'lit';
import type { User, UserPartner } from '@saldo/sdk/contract';
import { wordFor } from '../../i18n/catalogue.ts';
import { badge } from '../../templates/badge.ts';
import type { UserView } from './user-view.ts';

export interface UserDetail extends UserView {
  readonly user: User;
  readonly isOneself: boolean;
  /** An activation that was just made, if any. */
  readonly issued: unknown;
  /** What can be done. */
  readonly actions: unknown;
}

/** So many are named at once; of more, the rest unfolds. */
const named = 6;

/** One user, as one needs it to decide what they may do. */
export function userDetail(detail: UserDetail): TemplateResult {
  const { words, user, isOneself, issued, actions } = detail;
  return html`<article class="detail" part="detail" aria-labelledby="detail-title">
    <header class="detail-head">
      <h3 id="detail-title" tabindex="-1"><bdi>${user.name}</bdi></h3>
      <p class="muted"><bdi>${user.login}</bdi></p>
      <p class="marks">
        ${badge(words, user.status, wordFor(words.states, user.status))}
        ${isOneself ? html`<span class="you">${words.you}</span>` : nothing}
      </p>
    </header>
    ${issued}
    <dl class="facts">
      ${factsOf(detail).map(([name, value]) =>
        value === undefined || value === ''
          ? nothing
          : html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>
    ${actions}
  </article>`;
}

function factsOf({ words, format, user }: UserDetail): (readonly [name: string, value: unknown])[] {
  const { side, role, rights, sees, language, status } = user;
  const isStaff = side === 'staff';
  const may = html`<ul class="lines">
    ${rights.map((right) => html`<li>${wordFor(words.rights, right)}</li>`)}
  </ul>`;
  const until = user.activationExpiresAt;
  const waits =
    status === 'invited' && (until ? words.until({ date: format.instant(until) }) : words.noActivation);
  return [
    [words.entrance, wordFor(words.entrances, side)],
    [words.role, isStaff && role ? wordFor(words.roles, role) : undefined],
    [words.may, isStaff ? (rights.length > 0 ? may : words.noRights) : undefined],
    [words.sees, isStaff ? (sees === 'partners' ? partnersOf(words, user) : words.everything) : undefined],
    [words.actsFor, isStaff ? undefined : partnersOf(words, user)],
    [words.email, user.email && html`<bdi>${user.email}</bdi>`],
    [words.language, language && languageOf(words, language)],
    [words.activation, waits || undefined],
    [words.lastSignIn, user.lastSignInAt ? format.instant(user.lastSignInAt) : words.never],
    [words.created, format.date(format.dayOf(user.createdAt))],
  ];
}

function partnersOf(
  words: UserView['words'],
  { partners, gonePartners: gone = [] }: User,
): TemplateResult | string {
  if (partners.length + gone.length === 0) return '–';
  const lines = (some: readonly UserPartner[]) =>
    html`<ul class="lines">
      ${some.map(
        ({ name, externalId }) =>
          html`<li>
            <bdi>${name}</bdi> <span class="muted"><bdi>${externalId}</bdi></span>
          </li>`,
      )}
    </ul>`;
  return html`${lines(partners.slice(0, named))}
  ${
    partners.length > named
      ? html`<details>
          <summary>+ ${partners.length - named}</summary>
          ${lines(partners.slice(named))}
        </details>`
      : nothing
  }
  ${gone.length > 0 ? html`<p class="muted">${words.goneOf({ count: gone.length })}</p>` : nothing}`;
}

/** A language by its name, with its country where it has one. */
export function languageOf({ languages }: UserView['words'], tag: string): string {
  const [language = '', country] = tag.split('-');
  const name = wordFor(languages, language);
  return country ? `${name} (${country})` : name;
}
