import { html, nothing, type TemplateResult } from 'lit';
import type { SaldoFile } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { download as downloadIcon, paper, warning } from '../templates/icons.ts';
import type { AttachmentsWords } from './attachments.words.ts';
import type { Download } from './download.ts';

/** What is told of a stored file, also of one that a document links to. */
export type StoredFile = Pick<SaldoFile, 'id' | 'fileName' | 'mediaType' | 'size'>;

export interface FileLinks {
  readonly words: Pick<SharedWords, 'download'> & { readonly files: AttachmentsWords };
  readonly format: Format;
  readonly files: readonly StoredFile[];
  /** Absent where the session may not download: names only. */
  readonly download: Download | undefined;
  /** Shows what can be shown, in place of downloading it. Absent where the session may not see what is in files. */
  readonly look?: ((file: StoredFile) => void) | undefined;
}

/** Stored files, to be downloaded or looked at. */
export function fileLinks(links: FileLinks): TemplateResult | typeof nothing {
  const { words, files, download } = links;
  if (files.length === 0) return nothing;
  return html`<ul class="file-links">
    ${files.map(
      (file) =>
        html`<li>
          ${fileLink(links, file)}
          ${
            download?.failed === file.id
              ? html`<p class="field-error" role="alert">${warning}${words.files.downloadFailed}</p>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

function fileLink({ words, format, download, look }: FileLinks, file: StoredFile): TemplateResult {
  const name = html`${paper}<bdi>${file.fileName}</bdi>`;
  // Nobody has fetched it yet, and nobody has said how large it is.
  const isKnown = file.size > 0;
  const size = isKnown ? html`<span class="muted">${format.fileSize(file.size)}</span>` : nothing;
  if (look && canShow(file)) {
    return html`<button class="file-link" type="button" @click=${() => look(file)}>${name} ${size}</button>`;
  }
  if (!download) return html`<span class="file-link">${name}</span>`;
  return html`<button
    class="file-link"
    type="button"
    aria-disabled=${download.pending === file.id ? 'true' : 'false'}
    @click=${() => download.run(file)}
  >
    <span class="sr">${words.download}</span>${name} ${size}${downloadIcon}
  </button>`;
}

/** Whether a browser can show files of that type in a page, as `fileDialog` does. */
function canShow({ mediaType }: StoredFile): boolean {
  return mediaType === 'application/pdf' || /^image\/(jpeg|png|webp)$/.test(mediaType);
}
