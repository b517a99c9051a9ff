import { html, nothing, type TemplateResult } from 'lit';
import { check } from '../../templates/icons.ts';
import { actTrouble, fieldProblem } from './act-trouble.ts';
import { submitButton } from './form-parts.ts';
import { passwordField } from './password-field.ts';
import { valuesOf, type SignInView } from './sign-in-view.ts';

/** Of NIST SP 800-63B for a password that is the only factor; the server has the last word. */
const least = 15;

export interface PasswordForm extends SignInView {
  /** Of whom, for a password manager. */
  readonly login: string;
  /** Whether the present password is asked for. */
  readonly asksCurrent: boolean;
  readonly onSubmit: (password: string, current: string | undefined) => void;
}

/** A password of one's own. */
export function passwordForm(view: PasswordForm): TemplateResult {
  const { words, act, login, asksCurrent, onSubmit } = view;
  const handleSubmit = (event: SubmitEvent) => {
    const value = valuesOf(event);
    onSubmit(value('next'), asksCurrent ? value('current') : undefined);
  };
  return html`${actTrouble(view)}
    <form @submit=${handleSubmit}>
      <input
        class="sr"
        type="text"
        name="login"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        .value=${login}
      />
      ${
        asksCurrent
          ? passwordField(view, {
              name: 'current',
              label: words.currentPassword,
              autocomplete: 'current-password',
              problem: fieldProblem(view, '/current'),
            })
          : nothing
      }
      ${passwordField(view, {
        name: 'next',
        label: words.newPassword,
        autocomplete: 'new-password',
        hint: strength(view),
        problem: fieldProblem(view, '/password'),
      })}
      ${submitButton(act, act.pending ? words.saving : words.save)}
    </form>`;
}

/** Length is what makes a password strong; which kinds of characters it has does not matter. */
function strength({ words, fields }: SignInView): TemplateResult {
  const length = fields.length('next');
  if (length === 0) return html`${words.rules}`;
  const missing = least - length;
  return html`<meter
      min="0"
      max=${least}
      low=${least}
      value=${Math.min(length, least)}
      aria-hidden="true"
    ></meter>
    <span role="status"
      >${missing > 0 ? words.missing({ count: missing }) : html`${check} ${words.longEnough}`}</span
    >`;
}
