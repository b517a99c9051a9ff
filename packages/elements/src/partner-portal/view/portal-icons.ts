import { html, svg, type TemplateResult } from 'lit';

function icon(paths: TemplateResult<2>): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${paths}</svg>`;
}

export const home = icon(
  svg`<rect x="2.5" y="2.5" width="4.5" height="6" rx="0.75" /><rect x="9" y="2.5" width="4.5" height="3.5" rx="0.75" /><rect x="9" y="8" width="4.5" height="5.5" rx="0.75" /><rect x="2.5" y="10.5" width="4.5" height="3" rx="0.75" />`,
);
export const ledger = icon(svg`<path d="M3 2.5h10v11H3ZM5.5 5.5h5M5.5 8h5M5.5 10.5h3" />`);
export const order = icon(
  svg`<path d="M5.5 3H3.5v10.5h9V3h-2" /><rect x="5.5" y="1.75" width="5" height="2.5" rx="0.75" /><path d="M6 7.5h4M6 10h4" />`,
);
export const calendar = icon(
  svg`<rect x="2.5" y="3.5" width="11" height="10" rx="1" /><path d="M2.5 6.5h11M5.5 1.75v3M10.5 1.75v3M6 10l1.5 1.5L10 9" />`,
);
export const coins = icon(
  svg`<ellipse cx="6.5" cy="4.5" rx="4" ry="2" /><path d="M2.5 4.5v3c0 1.1 1.8 2 4 2M2.5 7.5v3c0 1.1 1.8 2 4 2" /><ellipse cx="10.5" cy="9" rx="3" ry="1.5" /><path d="M7.5 9v3c0 .8 1.3 1.5 3 1.5s3-.7 3-1.5V9" />`,
);
export const certificate = icon(
  svg`<path d="M3 2.5h10v8H9M5.5 5h5M5.5 7.25H8" /><circle cx="5.5" cy="10.5" r="2" /><path d="M4.5 12.25V15l1-.75 1 .75v-2.75" />`,
);
export { send as report } from '../../templates/icons.ts';
export const folder = icon(svg`<path d="M2 4h4l1.5 1.5H14V13H2Z" />`);
export const menu = icon(svg`<path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />`);
export const person = icon(
  svg`<circle cx="8" cy="5.5" r="2.75" /><path d="M2.75 13.75c.5-2.75 2.5-4 5.25-4s4.75 1.25 5.25 4" />`,
);
