import { html, nothing, type TemplateResult } from 'lit';
import { check, close } from '../../templates/icons.ts';
import { modal } from '../../templates/modal.ts';
import { linkForm, type LinkForm } from './link-form.ts';
import { passwordForm } from './password-form.ts';
import { ownFactors } from './own-factors.ts';
import type { OwnFactorsView } from './own-factors-view.ts';

export interface WishDialog extends OwnFactorsView, Pick<LinkForm, 'wrong' | 'onWrongAddress'> {
  readonly login: string;
  /** The password was changed. */
  readonly changed: boolean;
  readonly onPassword: (password: string, current: string | undefined) => void;
  readonly onLink: LinkForm['onSubmit'];
  readonly onClose: () => void;
}

/** What somebody who is signed in changes about it, over everything else. */
export function wishDialog(view: WishDialog): TemplateResult {
  const { words, entrance, onClose } = view;
  const { wish } = entrance;
  const titles = { link: words.linkTitle, password: words.changeTitle, factors: words.factorsTitle };
  return html`<dialog aria-labelledby="wish" ${modal(wish !== undefined)} @close=${onClose}>
    <header>
      <h2 id="wish" tabindex="-1">${titles[wish ?? 'password']}</h2>
      <button class="plain square" type="button" aria-label=${words.close} @click=${onClose}>${close}</button>
    </header>
    <div class="dialog-body">${wish === undefined ? nothing : body(view)}</div>
  </dialog>`;
}

function body(view: WishDialog): TemplateResult {
  const { words, entrance, changed, onPassword, onLink } = view;
  if (entrance.wish === 'link') return linkForm({ ...view, onSubmit: onLink });
  if (entrance.wish === 'factors') return ownFactors(view);
  if (changed) return html`<p class="told" role="status">${check}<span>${words.changed}</span></p>`;
  return passwordForm({ ...view, asksCurrent: true, onSubmit: onPassword });
}
