import { html, svg, type TemplateResult } from 'lit';

/** Icons of 16 by 16, drawn in strokes of the text's colour. They decorate: the word beside them tells. */
function icon(paths: TemplateResult<2>): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${paths}</svg>`;
}

/** One that points to where text goes: mirrored where that is the left. */
function pointer(paths: TemplateResult<2>): TemplateResult {
  return html`<svg class="icon points" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${paths}
  </svg>`;
}

// States: each has a shape of its own, so that none depends on its colour.
export const ring = icon(svg`<circle cx="8" cy="8" r="6" />`);
export const halfRing = icon(
  svg`<circle cx="8" cy="8" r="6" /><path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" stroke="none" />`,
);
export const check = icon(
  svg`<circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" /><path d="m5 8.2 2.1 2.1L11 6.2" class="on" stroke="var(--_surface)" />`,
);
export const warning = icon(svg`<path d="M8 2 14.5 13.5h-13Z" /><path d="M8 6.5v3M8 11.6v.1" />`);
export const crossed = icon(svg`<circle cx="8" cy="8" r="6" /><path d="m4 12 8-8" />`);
export const clock = icon(svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" />`);
export const dash = icon(svg`<path d="M4 8h8" />`);
export const rejected = icon(svg`<circle cx="8" cy="8" r="6" /><path d="m6 6 4 4M10 6l-4 4" />`);
export const flag = icon(svg`<path d="M4 14V2.5M4 3h8.5l-2.25 3 2.25 3H4" />`);
export const padlock = icon(
  svg`<rect x="3" y="7" width="10" height="7" rx="1" /><path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7" />`,
);

// Actions.
export const close = icon(svg`<path d="m4 4 8 8M12 4l-8 8" />`);
export const search = icon(svg`<circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" />`);
export const arrowUp = icon(svg`<path d="M8 13V3M4 7l4-4 4 4" />`);
export const arrowDown = icon(svg`<path d="M8 3v10M4 9l4 4 4-4" />`);
export const chevronDown = icon(svg`<path d="m4 6 4 4 4-4" />`);
export const chevronEnd = pointer(svg`<path d="m6 4 4 4-4 4" />`);
export const chevronStart = pointer(svg`<path d="m10 4-4 4 4 4" />`);
export const plus = icon(svg`<path d="M8 3v10M3 8h10" />`);
export const minus = icon(svg`<path d="M3 8h10" />`);
export const download = icon(svg`<path d="M8 2.5v8M4.5 7 8 10.5 11.5 7M3 13.5h10" />`);
export const copy = icon(
  svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.5" /><path d="M3.5 10.5h-1v-8h8v1" />`,
);
export const paper = icon(
  svg`<path d="M4 1.75h5.5L13 5.25v9H4Z" /><path d="M9.25 2v3.5h3.5M6.5 8.5h4M6.5 11h4" />`,
);
export const speech = icon(svg`<path d="M2.5 3h11v8H8l-3 2.5V11H2.5Z" />`);
export const clip = icon(
  svg`<path d="m12.5 7-5 5a3 3 0 0 1-4.2-4.2l5.5-5.5a2 2 0 0 1 2.8 2.8l-5.3 5.3a1 1 0 0 1-1.4-1.4L9.5 4.5" />`,
);
export const send = pointer(svg`<path d="M2.5 8 13.5 3 10 13.5 7.5 9Z" />`);
export const tray = icon(
  svg`<path d="M2 9.5 4 3h8l2 6.5V13H2Z" /><path d="M2 9.5h3.5l1 1.75h3l1-1.75H14" />`,
);
export const people = icon(
  svg`<circle cx="6" cy="5.5" r="2.5" /><path d="M1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12 9.9c1.6.5 2.5 1.8 2.5 3.6" />`,
);
export const more = icon(svg`<path d="M3.25 8h.01M8 8h.01M12.75 8h.01" stroke-width="2.25" />`);
