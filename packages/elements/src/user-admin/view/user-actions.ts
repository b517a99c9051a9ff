import { html, nothing, type TemplateResult } from 'lit';
import type { User } from '@saldo/sdk/contract';
import { failureBanner } from '../../templates/failure.ts';
import { warning } from '../../templates/icons.ts';
import type { UserActs, UserQuestion } from '../data/user-acts.ts';
import type { UserView } from './user-view.ts';

export interface UserActions extends UserView {
  readonly user: User;
  readonly isOneself: boolean;
  readonly acts: UserActs;
  readonly may: { readonly put: boolean; readonly issue: boolean; readonly factors: boolean };
  readonly onEdit: () => void;
  readonly onAsk: (question: UserQuestion | undefined) => void;
  readonly onIssue: () => void;
  readonly onFactors: () => void;
  readonly onDisabled: (disabled: boolean) => void;
}

/** What can be done to a user; what ends something is asked first. */
export function userActions(view: UserActions): TemplateResult {
  const { words, acts, isOneself } = view;
  const { error, overtaken } = acts;
  return html`<div class="acts" part="actions">
    ${
      overtaken
        ? html`<div class="banner" role="alert">
            ${warning}
            <p class="text">${words.overtaken}</p>
          </div>`
        : nothing
    }
    ${error === undefined ? nothing : failureBanner({ words, error })}
    ${acts.asking ? question(view, acts.asking) : buttons(view)}
    ${isOneself ? html`<p class="muted small">${words.yourself}</p>` : nothing}
  </div>`;
}

function buttons(view: UserActions): TemplateResult {
  const { words, user, isOneself, acts, may, onEdit, onAsk, onIssue, onDisabled } = view;
  const isDisabled = user.status === 'disabled';
  const isInvited = user.status === 'invited';
  const hasNone = isInvited && user.activationExpiresAt === undefined;
  const act = (label: string, step: string, handle: () => void, primary = false) =>
    html`<button
      class=${primary ? 'primary' : nothing}
      type="button"
      data-step=${step}
      aria-disabled=${acts.pending ? 'true' : 'false'}
      @click=${handle}
    >
      ${label}
    </button>`;
  return html`<div class="steps">
    ${may.issue && hasNone && !isOneself ? act(words.issue, 'reset', onIssue, true) : nothing}
    ${may.put ? act(words.edit, 'edit', onEdit) : nothing}
    ${
      may.issue && !hasNone && !isOneself && !isDisabled
        ? act(isInvited ? words.issueAgain : words.reset, 'reset', () => onAsk('reset'))
        : nothing
    }
    ${
      may.factors && !isOneself && !isInvited
        ? act(words.removeFactors, 'factors', () => onAsk('factors'))
        : nothing
    }
    ${
      may.put && !isOneself
        ? isDisabled
          ? act(words.enable, 'disable', () => onDisabled(false))
          : act(words.disable, 'disable', () => onAsk('disable'))
        : nothing
    }
  </div>`;
}

function question(view: UserActions, asked: UserQuestion): TemplateResult {
  const { words, user, acts, onAsk, onIssue, onFactors, onDisabled } = view;
  const does = {
    reset: [words.reset, onIssue],
    factors: [words.removeFactors, onFactors],
    disable: [words.disable, () => onDisabled(true)],
  } as const;
  const [label, handle] = does[asked];
  const title = words.questions[asked]({ name: user.name });
  return html`<section class="question" aria-labelledby="question">
    <h4 id="question" tabindex="-1">${title}</h4>
    <p>${words.consequences[asked]}</p>
    <div class="steps">
      <button class="primary" type="button" aria-disabled=${acts.pending ? 'true' : 'false'} @click=${handle}>
        ${acts.pending ? words.saving : label}
      </button>
      <button type="button" @click=${() => onAsk(undefined)}>${words.cancel}</button>
    </div>
  </section>`;
}
