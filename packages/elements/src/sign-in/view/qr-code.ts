import { html, svg, type TemplateResult } from 'lit';

/** A QR code, drawn as one path: dark on light in both themes, since readers want it so. */
export function qrCode(modules: readonly (readonly boolean[])[], label: string): TemplateResult {
  const size = modules.length;
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`}
  </svg>`;
}
