import { html, nothing, type TemplateResult } from 'lit';
import type { File as SaldoFile } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { download as downloadIcon, paper, warning } from '../templates/icons.ts';
import type { AttachmentsWords } from './attachments.words.ts';
import type { Download } from './download.ts';

export interface FileLinks {
  readonly words: Pick<SharedWords, 'download'> & { readonly files: AttachmentsWords };
  readonly format: Format;
  readonly files: readonly SaldoFile[];
  /** Absent where the session may not download: names only. */
  readonly download: Download | undefined;
}

/** Stored files, to be downloaded. */
export function fileLinks({ words, format, files, download }: FileLinks): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<ul class="file-links">
    ${files.map(
      (file) =>
        html`<li>
          ${
            download
              ? html`<button
                  class="file-link"
                  type="button"
                  aria-disabled=${download.pending === file.id ? 'true' : 'false'}
                  @click=${() => download.run(file)}
                >
                  <span class="sr">${words.download}</span>${paper}<bdi>${file.fileName}</bdi>
                  <span class="muted">${format.fileSize(file.size)}</span>${downloadIcon}
                </button>`
              : html`<span class="file-link">${paper}<bdi>${file.fileName}</bdi></span>`
          }
          ${
            download?.failed === file.id
              ? html`<p class="field-error" role="alert">${warning}${words.files.downloadFailed}</p>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
