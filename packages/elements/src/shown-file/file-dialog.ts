import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { saveFile } from '../attachments/save-file.ts';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { failure } from '../templates/failure.ts';
import { close, download } from '../templates/icons.ts';
import { modal } from '../templates/modal.ts';
import { skeleton } from '../templates/skeleton.ts';
import type { FileView } from './file-view.ts';
import { passedViewerParts } from './passed-viewer-parts.ts';

export interface FileDialog {
  readonly words: SharedWords;
  readonly format: Format;
  readonly view: FileView;
  /** Whether the session may look at it and not take it away. */
  readonly viewOnly: boolean;
  /** Names the dialog as a part. */
  readonly part: string;
}

/** A stored file over everything else: a PDF in its viewer, a picture as it is. */
export function fileDialog({ words, format, view, viewOnly, part }: FileDialog): TemplateResult {
  const { file, loaded } = view;
  return html`<dialog
    class="file-dialog"
    part=${part}
    aria-labelledby="file-title"
    ${modal(file !== undefined)}
    @close=${() => view.show(undefined)}
  >
    <header>
      <h3 id="file-title"><bdi>${file?.fileName}</bdi></h3>
      <span class="file-actions">
        ${
          loaded?.picture && !viewOnly
            ? html`<button
                class="plain square"
                type="button"
                aria-label=${words.download}
                @click=${() => saveFile(loaded.blob, file!.fileName)}
              >
                ${download}
              </button>`
            : nothing
        }
        <button
          class="plain square"
          type="button"
          aria-label=${words.close}
          @click=${() => view.show(undefined)}
        >
          ${close}
        </button>
      </span>
    </header>
    <div class="dialog-body">${file ? body({ words, format, view, viewOnly }) : nothing}</div>
  </dialog>`;
}

function body({ words, format, view, viewOnly }: Omit<FileDialog, 'part'>): TemplateResult {
  const { file, loaded, error } = view;
  if (!loaded && error) return failure({ words, error, retry: () => view.retry() });
  if (!loaded) return html`<p role="status" aria-label=${words.loading}>${skeleton('l')}</p>`;
  const { blob, picture } = loaded;
  if (picture) {
    return html`<canvas
      class=${viewOnly ? 'view-only' : nothing}
      role="img"
      aria-label=${file!.fileName}
      ${ref((canvas) => paint(canvas as HTMLCanvasElement | undefined, picture))}
    ></canvas>`;
  }
  const named = new File([blob], file!.fileName, { type: blob.type });
  return html`<saldo-pdf-viewer
    exportparts=${passedViewerParts}
    .file=${named}
    ?view-only=${viewOnly}
    locale=${format.locale}
  ></saldo-pdf-viewer>`;
}

function paint(canvas: HTMLCanvasElement | undefined, picture: ImageBitmap): void {
  if (!canvas) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
}
