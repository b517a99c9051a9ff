import type { LitElement } from 'lit';
import { tellOnce } from '../setup/tell-once.ts';
import { customProperty } from '../theme/custom-property.ts';
import type { SaldoPalette } from '../theme/saldo-palette.ts';

/**
 * Sets a palette on a host by a stylesheet of its shadow root, through CSSOM: no style attribute, nothing that a strict CSP refuses. It is
 * seen at once; what is wrong with it is found by a module that is loaded for it.
 */
export class PaletteSheet {
  readonly #host: LitElement;
  #style: CSSStyleDeclaration | undefined;
  #shown: SaldoPalette | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  show(palette: SaldoPalette | undefined): void {
    this.#shown = palette;
    if (!palette && !this.#style) return;
    const style = (this.#style ??= this.#adopt());
    style.cssText = '';
    // What the host says here holds before what its stylesheets say of the element.
    for (const [name, value] of Object.entries(palette ?? {})) {
      if (value !== undefined) style.setProperty(customProperty(name), String(value), 'important');
    }
    if (palette) void this.#judge(palette, style);
  }

  #adopt(): CSSStyleDeclaration {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(':host {}');
    (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    return (sheet.cssRules[0] as CSSStyleRule).style;
  }

  async #judge(palette: SaldoPalette, style: CSSStyleDeclaration): Promise<void> {
    const judge = await import('../theme/judge-palette.ts').catch(() => undefined);
    if (!judge || palette !== this.#shown) return;
    for (const { name, isRefused, sentence } of judge.judgePalette(palette)) {
      if (isRefused) style.removeProperty(customProperty(name));
      tellOnce(sentence);
    }
  }
}
