import { html, nothing, type TemplateResult } from 'lit';

/** As much of a text as a cell takes, in characters: it shows a few lines, and laying out ten thousand letters takes a browser seconds. */
const longest = 1_000;

/** The beginning of a text that is longer than anybody reads in a cell. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}

/** A text of the company's as it came, in a few lines; all of it on hovering. */
export function given(text: string | undefined): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const shown = shortened(text);
  return html`<bdi class="given" title=${shown}>${shown}</bdi>`;
}
