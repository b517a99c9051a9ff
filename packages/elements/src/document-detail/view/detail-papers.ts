import { html, nothing, type TemplateResult } from 'lit';
import type { Related } from '@saldo/sdk/contract';
import { fileLinks, type StoredFile } from '../../attachments/file-links.ts';
import type { Download } from '../../attachments/download.ts';
import { documentLabel } from '../../events/document-pointer.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import { section, type DetailView } from './detail-view.ts';

export interface Papers {
  /** Absent where the session may not download. */
  readonly download: Download | undefined;
  /** Absent where it may not see what is in files. */
  readonly look: ((file: StoredFile) => void) | undefined;
}

/** The document's files. */
export function detailPapers(view: DetailView, { download, look }: Papers): TemplateResult | typeof nothing {
  const { words, format, document } = view;
  const { files } = document;
  if (files.length === 0) return nothing;
  return section('papers', words.papers, fileLinks({ words, format, files, download, look }));
}

/** Other documents that it has to do with, each what it is to this one. */
export function detailRelated(view: DetailView): TemplateResult | typeof nothing {
  const { words, document } = view;
  const { related } = document;
  if (related.length === 0) return nothing;
  return section(
    'related',
    words.related,
    html`<ul class="relations">
      ${related.map((one) => html`<li>${relation(view, one)}</li>`)}
    </ul>`,
  );
}

function relation(
  { words, open }: DetailView,
  { relation: kind, externalId, document, payment }: Related,
): TemplateResult {
  const name = html`<span class="muted">${wordFor(words.relations, kind)}</span>`;
  if (payment) return html`${name} <bdi>${externalId}</bdi>`;
  if (!document) {
    return html`${name} <bdi>${externalId}</bdi> <span class="muted">· ${words.notPublished}</span>`;
  }
  const label = documentLabel(document);
  return html`${name}
    <button class="link" part="open" type="button" @click=${() => open({ ...document, label })}>
      <span>${wordFor(words.documentTypes, document.type)} <bdi>${label}</bdi></span>
    </button>`;
}
