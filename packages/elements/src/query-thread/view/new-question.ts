import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { attachButton, attachmentList } from '../../attachments/attachment-list.ts';
import { dropTarget } from '../../attachments/drop-target.ts';
import { failureBanner } from '../../templates/failure.ts';
import { send } from '../../templates/icons.ts';
import { note, onSubmit, sendKeys, textArea, type Composer } from './composer.ts';

export interface NewQuestion extends Composer {
  /** What the question is about, in words. */
  readonly about: string;
  readonly pending: boolean;
  readonly error: unknown;
  /** Absent where there is nothing else to go to. */
  readonly onCancel: (() => void) | undefined;
}

/** A question: its subject, its text, its files. */
export function newQuestion(view: NewQuestion): TemplateResult {
  const { words, format, draft, mayAttach, error } = view;
  const { attachments, state } = draft;
  const noText = state.attempted && state.text.trim() === '';
  return html`<form
    class="question"
    novalidate
    @submit=${onSubmit(view.onSend)}
    ${dropTarget(mayAttach ? attachments : undefined)}
  >
    <div class="question-head">
      <h3 id="conversation-title" tabindex="-1">${words.ask}</h3>
      <p class="muted">${view.about}</p>
    </div>
    ${error ? failureBanner({ words, error, kept: (error as { status?: unknown }).status === 422 ? words.refused : words.kept }) : nothing}
    ${subjectField(view)}
    <div class="field">
      <label for="text">${words.question}</label>
      ${textArea(view, { id: 'text', placeholder: '', rows: 5, invalid: noText })}
      ${noText ? note(words.textRequired, 'text-error') : nothing}
    </div>
    ${attachmentList({ words, format, attachments })}
    ${state.attempted && attachments.incomplete ? note(words.filesIncomplete, 'files-error') : nothing}
    <div class="composer-foot">
      ${mayAttach ? attachButton({ words, format, attachments }) : nothing}
      <span class="keys muted small">${words.sendHint({ keys: sendKeys() })}</span>
      ${view.onCancel ? html`<button type="button" @click=${view.onCancel}>${words.cancel}</button>` : nothing}
      <button class="primary" type="submit" aria-disabled=${view.pending}>
        ${view.pending ? words.sending : html`${send}${words.sendQuestion}`}
      </button>
    </div>
  </form>`;
}

function subjectField({ words, draft }: NewQuestion): TemplateResult {
  const missing = draft.state.attempted && draft.state.subject.trim() === '';
  const handleInput = (event: Event) => {
    draft.write({ subject: (event.target as HTMLInputElement).value });
  };
  return html`<div class="field">
    <label for="subject">${words.subject}</label>
    <input
      id="subject"
      maxlength="200"
      autocomplete="off"
      placeholder=${words.subjectHint}
      aria-invalid=${missing ? 'true' : 'false'}
      aria-describedby=${missing ? 'subject-error' : nothing}
      .value=${live(draft.state.subject)}
      @input=${handleInput}
    />
    ${missing ? note(words.subjectRequired, 'subject-error') : nothing}
  </div>`;
}
