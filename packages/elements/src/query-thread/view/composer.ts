import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { attachButton, attachmentList } from '../../attachments/attachment-list.ts';
import { dropTarget } from '../../attachments/drop-target.ts';
import { send, warning } from '../../templates/icons.ts';
import type { MessageDraft } from '../data/message-draft.ts';
import type { ThreadView } from './thread-view.ts';

export interface Composer extends ThreadView {
  readonly draft: MessageDraft;
  readonly mayAttach: boolean;
  readonly onSend: () => void;
}

/** The contract takes no longer text. */
const maxLength = 4000;

/** Where a message is written. It grows with the text; Ctrl or Command with Enter sends. */
export function composer(view: Composer): TemplateResult {
  const { words, format, draft, mayAttach, onSend } = view;
  const { attachments } = draft;
  return html`<form
    class="composer"
    part="composer"
    @submit=${onSubmit(onSend)}
    ${dropTarget(mayAttach ? attachments : undefined)}
  >
    <label class="sr" for="text">${words.message}</label>
    ${textArea(view, { id: 'text', placeholder: words.write, rows: 2 })}
    ${attachmentList({ words, format, attachments })}
    ${draft.state.attempted && attachments.incomplete ? note(words.filesIncomplete, 'text-error') : nothing}
    <div class="composer-foot">
      ${mayAttach ? attachButton({ words, format, attachments }) : nothing}
      <span class="keys muted small">${words.sendHint({ keys: sendKeys() })}</span>
      <button class="primary" type="submit" aria-disabled=${draft.state.text.trim() === ''}>
        ${send}${words.send}
      </button>
    </div>
  </form>`;
}

/** Form and keyboard for a text; used by the composer and by a new question. */
export function textArea(
  { draft, onSend }: Composer,
  options: {
    readonly id: string;
    readonly placeholder: string;
    readonly rows: number;
    readonly invalid?: boolean;
  },
): TemplateResult {
  const { id, placeholder, rows, invalid = false } = options;
  const handleInput = (event: Event) => {
    draft.write({ text: (event.target as HTMLTextAreaElement).value });
  };
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    onSend();
  };
  return html`<textarea
    id=${id}
    rows=${rows}
    maxlength=${maxLength}
    placeholder=${placeholder}
    aria-invalid=${invalid ? 'true' : 'false'}
    aria-describedby=${invalid ? `${id}-error` : nothing}
    .value=${live(draft.state.text)}
    @input=${handleInput}
    @keydown=${handleKeydown}
  ></textarea>`;
}

export function note(text: string, id: string): TemplateResult {
  return html`<p class="field-error" id=${id}>${warning}<span>${text}</span></p>`;
}

export function onSubmit(run: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    run();
  };
}

export function sendKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ + ↵' : 'Ctrl + Enter';
}
