import { html, nothing, type TemplateResult } from 'lit';
import type { User } from '@saldo/sdk/contract';
import { wordFor } from '../../i18n/catalogue.ts';
import type { Pages } from '../../query/paged-query.ts';
import type { Column } from '../../table/column.ts';
import { dataTable } from '../../table/data-table.ts';
import { badge } from '../../templates/badge.ts';
import { failure, failureBanner } from '../../templates/failure.ts';
import { people } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import type { UserView } from './user-view.ts';

export interface UserList extends UserView {
  readonly users: Pages<User>;
  /** Search or filters leave some out. */
  readonly isFiltered: boolean;
  readonly openId: string | undefined;
  readonly onOpen: (user: User) => void;
  readonly onClear: () => void;
  readonly onAdd: (() => void) | undefined;
}

/** Who signs in, by name. */
export function userList(list: UserList): TemplateResult {
  const { words, users, openId } = list;
  const { rows, error } = users;
  const retry = () => users.retry();
  if (!rows && error) return failure({ words, error, retry });
  if (rows?.length === 0) return nobody(list);
  return html`${error ? failureBanner({ words, error, retry, kept: words.errors.staleKept }) : nothing}
  ${dataTable<User>({
    words,
    caption: words.title,
    columns: columnsOf(list),
    rows,
    key: ({ id }) => id,
    stale: users.stale,
    mark: ({ id }) => (id === openId ? 'open' : undefined),
  })}
  ${
    users.moreError
      ? failureBanner({ words, error: users.moreError, retry: () => void users.more() })
      : users.hasMore
        ? html`<div class="more">
            <button type="button" aria-disabled=${users.morePending} @click=${() => users.more()}>
              ${users.morePending ? words.loading : words.showMore}
            </button>
          </div>`
        : nothing
  }`;
}

function nobody({ words, isFiltered, onClear, onAdd }: UserList): TemplateResult {
  if (isFiltered) {
    const actions = html`<button type="button" @click=${onClear}>${words.clear}</button>`;
    return notice({ icon: people, title: words.noMatch, text: words.noMatchHint, actions });
  }
  const actions = onAdd && html`<button type="button" @click=${onAdd}>${words.add}</button>`;
  return notice({ icon: people, title: words.none, text: words.noneHint, actions, isEmpty: true });
}

function columnsOf({ words, format, openId, onOpen }: UserList): Column<User>[] {
  return [
    {
      id: 'user',
      header: words.user,
      card: 'title',
      skeleton: 'm',
      cell: (user) =>
        html`<button
            class="link row-action"
            type="button"
            part="user"
            data-id=${user.id}
            aria-current=${user.id === openId ? 'true' : nothing}
            @click=${() => onOpen(user)}
          >
            <bdi>${user.name}</bdi></button
          >${user.login === user.name ? nothing : html`<span class="second muted"><bdi>${user.login}</bdi></span>`}`,
    },
    {
      id: 'access',
      header: words.access,
      card: 'detail',
      skeleton: 'm',
      cell: (user) => accessOf({ words, format }, user),
    },
    {
      id: 'lastSignIn',
      header: words.lastSignIn,
      hideBelow: 'm',
      cell: ({ lastSignInAt }) =>
        lastSignInAt
          ? format.date(format.dayOf(lastSignInAt))
          : html`<span class="muted">${words.never}</span>`,
    },
    {
      id: 'state',
      header: words.state,
      card: 'note',
      cell: ({ status }) => badge(words, status, wordFor(words.states, status)),
    },
  ];
}

/** What somebody is there for, in few words. */
function accessOf(
  { words }: UserView,
  { side, role, sees, partners, gonePartners: gone = [] }: User,
): TemplateResult | string {
  if (side === 'staff') {
    const title = role ? wordFor(words.roles, role) : wordFor(words.entrances, side);
    return sees === 'partners'
      ? html`${title} <span class="muted">· ${words.portfolioOf({ count: partners.length })}</span>`
      : title;
  }
  const [first] = partners;
  if (!first)
    return gone.length > 0 ? html`<span class="muted">${words.goneOf({ count: gone.length })}</span>` : '–';
  return html`<bdi
    >${partners.length > 1 ? words.andMore({ name: first.name, count: partners.length - 1 }) : first.name}</bdi
  >`;
}
