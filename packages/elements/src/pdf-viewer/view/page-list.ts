import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Format } from '../../format/format.ts';
import { cssProperties } from '../../templates/css-properties.ts';
import { gap, pagesNear, type PageLayout, type Rotation } from '../model/page-layout.ts';
import { pixelRatioFor } from '../model/page-scale.ts';
import { pageView } from './page-view.ts';
import { pixelsPerPoint, type PdfDocument } from '../data/pdf-document.ts';
import type { PdfViewerWords } from '../pdf-viewer.words.ts';

export interface PageList {
  readonly words: PdfViewerWords;
  readonly format: Format;
  readonly fileName: string;
  readonly document: PdfDocument;
  readonly layout: PageLayout;
  readonly scale: number;
  readonly rotation: Rotation;
  readonly scrollTop: number;
  readonly viewHeight: number;
  /** Takes the focus when the dialog that it lies in opens. */
  readonly autofocus: boolean;
  readonly broken: ReadonlySet<number>;
  readonly fail: (page: number) => void;
  readonly attach: (scroller: Element | undefined) => void;
  readonly scroll: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The pages, of which only those near the view are there. Each is a landmark with its text. */
export function pageList(list: PageList): TemplateResult {
  const { words, layout, scale, fileName } = list;
  const { first, last } = pagesNear(layout, list.scrollTop, list.viewHeight);
  // Before the view is measured there is no scale, and nothing to draw.
  const near = Array.from({ length: layout.count && last - first + 1 }, (_, index) => first + index);
  const widest = Math.max(0, ...near.map((page) => layout.size(page).width));
  return html`<div
    class="scroller"
    part="pages"
    tabindex="0"
    role="group"
    aria-label=${fileName}
    ?autofocus=${list.autofocus}
    @scroll=${list.scroll}
    @keydown=${list.key}
    ${ref(list.attach)}
  >
    <div
      class="sheet"
      ${cssProperties({ 'block-size': `${layout.total}px`, 'min-inline-size': `${widest + 2 * gap}px` })}
    >
      ${repeat(
        near,
        (page) => page,
        (page) => {
          const { width, height } = layout.size(page);
          return html`<section
            class="page"
            part="page"
            aria-label=${words.pageOf({ page, pages: layout.count })}
            ${cssProperties({
              'inset-block-start': `${layout.tops[page - 1]!}px`,
              'inline-size': `${width}px`,
              'block-size': `${height}px`,
              '--total-scale-factor': String(scale * pixelsPerPoint),
            })}
          >
            ${list.broken.has(page) ? html`<p class="broken">${words.pageFailed}</p>` : drawn(list, page)}
          </section>`;
        },
      )}
    </div>
  </div>`;
}

function drawn({ document, layout, scale, rotation, fail }: PageList, page: number): TemplateResult {
  const pixelRatio = pixelRatioFor(layout.size(page), devicePixelRatio);
  return html`<div
    class="paper"
    ${pageView({ document, page, scale, rotation, pixelRatio, failed: () => fail(page) })}
  ></div>`;
}
