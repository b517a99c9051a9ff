import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { contrast } from '../../packages/elements/src/testing/contrast.ts';
import { painted } from '../../packages/elements/src/testing/painted.ts';
import { palette, paletteEntries, type PaletteEntry } from '../../packages/elements/src/theme/palette.ts';
import { tokens } from '../../packages/elements/src/theme/tokens.styles.ts';

/** A colour that is read on another one, and how well. */
export interface Measured {
  readonly name: string;
  readonly on: string;
  readonly ratio: number;
  readonly least: number;
}

const colours = paletteEntries.filter(([, { syntax }]) => syntax === 'color');

/** What the elements make of the palette where it stands, as a browser paints it. */
export class PaletteProbe extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    css`
      :host {
        display: none;
      }
    `,
  ];

  protected override render(): TemplateResult[] {
    return colours.map(([name]) => html`<i data-name=${name}></i>`);
  }

  protected override firstUpdated(): void {
    for (const [name, { reads }] of colours) this.#of(name).style.setProperty('color', `var(--_${reads})`);
  }

  /** The contrast of each colour that has a least one, to each that it is read on. */
  measure(): Measured[] {
    return colours.flatMap(([name, { contrast: asked }]) =>
      (asked?.on ?? []).map((on) => ({
        ...{ name, on, least: asked!.least },
        ratio: contrast(this.#painted(name), this.#painted(on)),
      })),
    );
  }

  #painted(name: string) {
    return painted(getComputedStyle(this.#of(name)).color);
  }

  #of(name: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`[data-name="${name}"]`)!;
  }
}

customElements.define('palette-probe', PaletteProbe);

export const entryOf = (name: string): PaletteEntry =>
  (palette as Readonly<Record<string, PaletteEntry>>)[name]!;
