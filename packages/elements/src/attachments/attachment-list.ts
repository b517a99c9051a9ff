import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { check, clip, close, warning } from '../templates/icons.ts';
import type { Attachment, Attachments, Refusal } from './attachments.ts';
import type { AttachmentsWords } from './attachments.words.ts';
import { acceptedFiles } from './sniff-file.ts';

export interface AttachmentView {
  readonly words: SharedWords & { readonly files: AttachmentsWords };
  readonly format: Format;
  readonly attachments: Attachments;
}

const refusalWord: Readonly<Record<Refusal, keyof AttachmentsWords>> = {
  type: 'wrongType',
  size: 'tooLarge',
  empty: 'empty',
};

/** A native file input under a label that reads as an area to drop on. Dropping is handled by `dropTarget`. */
export function dropArea({ words, attachments }: AttachmentView, describedBy: string): TemplateResult {
  return html`<label class="drop-area">
    ${clip}
    <span>${words.files.drop} <span class="choose">${words.files.choose}</span></span>
    <span class="field-hint">${words.files.limits}</span>
    ${fileInput(attachments, describedBy)}
  </label>`;
}

/** A button-like label for narrow places. */
export function attachButton({ words, attachments }: AttachmentView): TemplateResult {
  return html`<label class="button plain attach" title=${words.files.limits}>
    ${clip}<span class="attach-word">${words.files.attach}</span>${fileInput(attachments)}
  </label>`;
}

/** The files with their progress; removing and retrying per file. */
export function attachmentList(view: AttachmentView): TemplateResult | typeof nothing {
  const { words, attachments } = view;
  if (attachments.items.length === 0) return nothing;
  return html`<ul class="attachments">
      ${repeat(
        attachments.items,
        ({ id }) => id,
        (item) => attachmentRow(view, item),
      )}
    </ul>
    ${attachments.overflow ? html`<p class="field-error" role="alert">${warning}${words.files.overflow}</p>` : nothing}`;
}

function attachmentRow({ words, format, attachments }: AttachmentView, item: Attachment): TemplateResult {
  const { id, name, state } = item;
  return html`<li class="attachment" data-state=${state} part="attachment">
    <span class="attachment-name"><bdi>${name}</bdi></span>
    <span class="attachment-size muted">${format.fileSize(item.size)}</span>
    <span class="attachment-state" role=${state === 'failed' || state === 'refused' ? 'alert' : 'status'}
      >${stateMark(words.files, item)}</span
    >
    ${
      state === 'failed'
        ? html`<button
            class="link"
            type="button"
            aria-label=${words.files.retry({ name })}
            @click=${() => attachments.retry(id)}
          >
            ${words.retry}
          </button>`
        : nothing
    }
    <button
      class="plain square small-square"
      type="button"
      aria-label=${words.files.remove({ name })}
      title=${words.remove}
      @click=${() => attachments.remove(id)}
    >
      ${close}
    </button>
  </li>`;
}

function stateMark(words: AttachmentsWords, { state, refusal, name }: Attachment): TemplateResult {
  if (state === 'uploading') {
    return html`<progress aria-label=${`${words.uploading} ${name}`}></progress
      ><span class="muted">${words.uploading}</span>`;
  }
  if (state === 'stored')
    return html`<span class="ok">${check}</span><span class="muted">${words.stored}</span>`;
  const word = state === 'refused' && refusal ? words[refusalWord[refusal]] : words.failed;
  return html`<span class="bad">${warning}${word}</span>`;
}

function fileInput(attachments: Attachments, describedBy?: string): TemplateResult {
  const handleChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    attachments.add(input.files ?? []);
    // The same file may be chosen again after it was removed.
    input.value = '';
  };
  return html`<input
    class="sr"
    type="file"
    multiple
    accept=${acceptedFiles}
    aria-describedby=${describedBy ?? nothing}
    @change=${handleChange}
  />`;
}
