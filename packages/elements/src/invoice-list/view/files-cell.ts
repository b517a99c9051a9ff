import { html, nothing, type TemplateResult } from 'lit';
import type { SaldoDocument } from '@saldo/sdk/contract';
import type { Download } from '../../attachments/download.ts';
import { download as arrow } from '../../templates/icons.ts';
import { given } from '../../templates/given.ts';
import type { InvoiceView } from './invoice-view.ts';

type FileLink = SaldoDocument['files'][number];

interface FilesCell extends InvoiceView {
  /** Absent where the session may not download. */
  readonly download: Download | undefined;
}

/** The document's papers, a button each that says what it is: `PDF`, `XML`. */
export function filesCell(view: FilesCell, files: readonly FileLink[]): unknown {
  if (files.length === 0) return given(undefined);
  return html`<span class="files">${files.map((file) => fileButton(view, file))}</span>`;
}

function fileButton({ words, download }: FilesCell, file: FileLink): TemplateResult {
  const { id, fileName, mediaType } = file;
  const kind = kindOf(mediaType);
  if (!download) return html`<span class="muted" title=${fileName}>${kind}</span>`;
  const label = words.downloadFile({ name: fileName });
  return html`<button
      class="link"
      type="button"
      part="file"
      aria-label=${label}
      title=${label}
      aria-disabled=${download.pending === id ? 'true' : 'false'}
      @click=${() => download.run(file)}
    >
      ${arrow}${kind}</button
    >${download.failed === id ? html`<span class="failed" role="alert">${words.downloadFailed}</span>` : nothing}`;
}

/** `application/pdf` is a PDF to people, whatever it is called. */
function kindOf(mediaType: string): string {
  return (/[a-z0-9]+$/i.exec(mediaType)?.[0] ?? mediaType).toUpperCase();
}
