import type { SaldoPalette, SaldoProvider } from '@saldo/elements';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { customProperty } from '../../packages/elements/src/theme/custom-property.ts';
import { paletteEntries, type PaletteEntry } from '../../packages/elements/src/theme/palette.ts';
import { paletteCss, paletteJs } from './palette-export.ts';
import './palette-probe.ts';
import type { Measured, PaletteProbe } from './palette-probe.ts';

const settable = paletteEntries.filter(
  ([, { element, group }]) => element === undefined && group !== 'place',
);

/** Changes the palette of the provider around it, tells what can no longer be read, and gives what was chosen to copy. */
export class LooksPlayground extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: 21rem minmax(0, 1fr);
      gap: 24px;
      font:
        14px/1.45 system-ui,
        sans-serif;
    }
    form,
    .shown {
      display: grid;
      align-content: start;
      gap: 10px;
    }
    .shown {
      gap: 32px;
    }
    label {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px 8px;
      align-items: center;
    }
    small {
      grid-column: 1 / -1;
      opacity: 0.75;
    }
    .pair {
      display: flex;
      gap: 6px;
      align-items: center;
    }
    input[type='text'] {
      inline-size: 9.5rem;
      font:
        12px ui-monospace,
        monospace;
    }
    input[type='color'] {
      inline-size: 28px;
      block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
    }
    pre {
      max-block-size: 9rem;
      margin: 0;
      padding: 10px;
      overflow: auto;
      border: 1px solid light-dark(#d5dbe2, #39424e);
      font:
        12px/1.5 ui-monospace,
        monospace;
    }
    .warnings {
      margin: 0;
      padding: 10px 12px;
      border-inline-start: 3px solid light-dark(#a5321c, #f09a86);
      list-style: none;
    }
    header {
      display: flex;
      justify-content: space-between;
      align-items: center;
    }
    @media (inline-size < 900px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  @state() private chosen: SaldoPalette = {};
  @state() private weak: readonly (Measured & { readonly scheme: string })[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#provider) this.#provider.palette = undefined;
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
        ${
          this.weak.length === 0
            ? html`<p role="status">Everything keeps its least contrast, in light and dark.</p>`
            : html`<ul class="warnings" role="status">
                ${this.weak.map(
                  ({ name, on, ratio, least, scheme }) =>
                    html`<li>
                      <code>${name}</code> on <code>${on}</code>: ${ratio.toFixed(2)}, at least ${least}
                      (${scheme})
                    </li>`,
                )}
              </ul>`
        }
        ${this.#renderExport('CSS', paletteCss(this.chosen))}
        ${this.#renderExport('JS', paletteJs(this.chosen))}
        <button type="button" @click=${() => this.#choose({})}>Start over</button>
        ${settable.map(([name, entry]) => this.#renderField(name, entry))}
      </form>
      <div class="shown"><slot></slot></div>
      ${['light', 'dark'].map((scheme) => html`<palette-probe theme=${scheme}></palette-probe>`)}`;
  }

  #renderField(name: string, entry: PaletteEntry): TemplateResult {
    const { about, light, range, syntax, contrast } = entry;
    const value = (this.chosen as Readonly<Record<string, string>>)[name] ?? '';
    const change = (event: Event) => this.#set(name, (event.target as HTMLInputElement).value.trim());
    return html`<label title=${customProperty(name)}>
      <span>${name}</span>
      <span class="pair">
        ${
          syntax === 'color'
            ? html`<input
                type="color"
                aria-label="${name}: pick"
                .value=${/^#[\da-f]{6}$/i.test(value) ? value : /^#/.test(light) ? light : '#000000'}
                @input=${change}
              />`
            : nothing
        }
        <input
          type="text"
          name=${name}
          placeholder=${(entry.said ?? light).replaceAll('`', '')}
          .value=${value}
          @change=${change}
        />
      </span>
      <small
        >${about}${range ? ` ${range[0]} to ${range[1]}.` : ''}${contrast ? ` At least ${contrast.least}:1.` : ''}</small
      >
    </label>`;
  }

  #renderExport(title: string, text: string): TemplateResult {
    return html`<section>
      <header>
        <strong>${title}</strong>
        <button type="button" @click=${() => void navigator.clipboard.writeText(text)}>Copy ${title}</button>
      </header>
      <pre data-export=${title}>${text}</pre>
    </section>`;
  }

  #set(name: string, value: string): void {
    const { [name]: _, ...others } = this.chosen as Record<string, string>;
    this.#choose(value === '' ? others : { ...others, [name]: value });
  }

  #choose(chosen: SaldoPalette): void {
    this.chosen = chosen;
    if (this.#provider) this.#provider.palette = chosen;
    void this.#measure();
  }

  async #measure(): Promise<void> {
    // What the provider refuses is taken away after its judge is loaded.
    await this.#provider?.updateComplete;
    const probes = [...this.renderRoot.querySelectorAll<PaletteProbe>('palette-probe')];
    await Promise.all(probes.map((probe) => probe.updateComplete));
    this.weak = probes.flatMap((probe) =>
      probe
        .measure()
        .filter(({ ratio, least }) => ratio < least)
        .map((one) => ({ ...one, scheme: probe.getAttribute('theme')! })),
    );
  }

  get #provider(): SaldoProvider | null {
    return this.closest('saldo-provider');
  }
}

customElements.define('looks-playground', LooksPlayground);
