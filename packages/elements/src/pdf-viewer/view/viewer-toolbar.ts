import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import {
  chevronDown,
  chevronEnd,
  chevronStart,
  close,
  download,
  minus,
  plus,
} from '../../templates/icons.ts';
import { zoomSteps, type Zoom } from '../model/page-scale.ts';
import type { PdfViewerWords } from '../pdf-viewer.words.ts';
import { enlarge, rotate } from './viewer-icons.ts';

export interface ViewerToolbar {
  readonly words: SharedWords & PdfViewerWords;
  readonly format: Format;
  readonly fileName: string;
  /** Absent while no file is open. */
  readonly pages: { readonly current: number; readonly count: number } | undefined;
  readonly zoom: Zoom;
  /** The factor that the zoom comes to. */
  readonly scale: number;
  readonly full: boolean;
  readonly go: (page: number) => void;
  readonly setZoom: (zoom: Zoom) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly turn: () => void;
  /** Absent while there are no bytes, and where they may not be taken away. */
  readonly save: (() => void) | undefined;
  readonly setFull: (full: boolean) => void;
}

const fits = ['auto', 'width', 'page'] as const;

export function viewerToolbar(bar: ViewerToolbar): TemplateResult {
  const { words, fileName, pages, full, save } = bar;
  return html`<div class="tools" part="toolbar" role="group" aria-label=${words.tools}>
    <span class="name" title=${fileName}>${fileName}</span>
    ${pages ? html`${pageTools(bar, pages)} ${zoomTools(bar)}` : nothing}
    <span class="end">
      ${pages ? tool(words.rotate, rotate, bar.turn) : nothing}
      ${save ? tool(words.download, download, save) : nothing}
      ${
        full
          ? tool(words.close, close, () => bar.setFull(false))
          : pages
            ? tool(words.enlarge, enlarge, () => bar.setFull(true))
            : nothing
      }
    </span>
  </div>`;
}

function pageTools(
  { words, go }: ViewerToolbar,
  { current, count }: NonNullable<ViewerToolbar['pages']>,
): TemplateResult {
  const handleChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const page = Number.parseInt(input.value, 10);
    if (Number.isNaN(page)) input.value = String(current);
    else go(page);
  };
  return html`<span class="group pages">
    ${tool(words.previousPage, chevronStart, () => go(current - 1), current <= 1)}
    <label
      ><span class="sr">${words.page}</span
      ><input
        class="page-number"
        inputmode="numeric"
        autocomplete="off"
        .value=${live(String(current))}
        @change=${handleChange}
    /></label>
    <span class="count">${words.of({ pages: count })}</span>
    ${tool(words.nextPage, chevronEnd, () => go(current + 1), current >= count)}
  </span>`;
}

function zoomTools({ words, format, zoom, scale, setZoom, step }: ViewerToolbar): TemplateResult {
  const percent = (factor: number) => format.percent(String(Math.round(factor * 100) / 100));
  const offered: readonly number[] = zoomSteps;
  const own = typeof zoom === 'number' && !offered.includes(zoom) ? [zoom] : [];
  const option = (value: Zoom, word: string) =>
    html`<option value=${value} .selected=${value === zoom}>${word}</option>`;
  const handleChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    setZoom(fits.find((fit) => fit === value) ?? Number.parseFloat(value));
  };
  return html`<span class="group zooms">
    ${tool(words.zoomOut, minus, () => step(-1), scale <= zoomSteps[0])}
    <label class="zoom"
      ><span class="sr">${words.zoom}</span
      ><select .value=${live(String(zoom))} @change=${handleChange}>
        ${fits.map((fit) => option(fit, fit === 'auto' && zoom === 'auto' ? percent(scale) : words.zooms[fit]))}
        ${[...own, ...zoomSteps].map((factor) => option(factor, percent(factor)))}</select
      >${chevronDown}</label
    >
    ${tool(words.zoomIn, plus, () => step(1), scale >= zoomSteps.at(-1)!)}
  </span>`;
}

function tool(label: string, icon: TemplateResult, act: () => void, disabled = false): TemplateResult {
  return html`<button
    class="plain square"
    type="button"
    title=${label}
    aria-label=${label}
    aria-disabled=${disabled ? 'true' : nothing}
    @click=${disabled ? nothing : act}
  >
    ${icon}
  </button>`;
}
