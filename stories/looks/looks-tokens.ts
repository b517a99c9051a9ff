import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { cssProperties } from '../../packages/elements/src/templates/css-properties.ts';
import { customProperty } from '../../packages/elements/src/theme/custom-property.ts';
import { paletteGroups } from '../../packages/elements/src/theme/palette-groups.ts';
import { paletteEntries, type PaletteEntry } from '../../packages/elements/src/theme/palette.ts';
import { tokens } from '../../packages/elements/src/theme/tokens.styles.ts';

/** Every custom property that a host may set, drawn as it is here and now. */
export class LooksTokens extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    css`
      :host {
        display: block;
        color: var(--_text);
        font:
          14px/1.45 system-ui,
          sans-serif;
      }
      h2 {
        margin: 28px 0 8px;
        font-size: 16px;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
        gap: 14px 20px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 56px minmax(0, 1fr);
        gap: 0 12px;
        align-items: start;
      }
      .sample {
        display: grid;
        place-items: center;
        inline-size: 56px;
        block-size: 48px;
        border: 1px solid var(--_line-strong);
        background: var(--_ground, var(--_surface));
        font-size: 18px;
        overflow: hidden;
      }
      code {
        font:
          12px ui-monospace,
          monospace;
        overflow-wrap: anywhere;
      }
      p {
        margin: 2px 0 0;
        color: var(--_muted);
        font-size: 13px;
      }
    `,
  ];

  protected override render(): TemplateResult[] {
    return Object.entries(paletteGroups).map(
      ([group, title]) =>
        html`<section>
          <h2>${title}</h2>
          <ul>
            ${paletteEntries.filter(([, entry]) => entry.group === group).map(([name, entry]) => token(name, entry))}
          </ul>
        </section>`,
    );
  }
}

function token(name: string, entry: PaletteEntry): TemplateResult {
  const { about, said, light, dark, range, contrast, element } = entry;
  const value = said ?? (dark === undefined ? light : `${light} · ${dark}`);
  const held = [
    range && `${range[0]} to ${range[1]}`,
    contrast && `at least ${contrast.least}:1 on ${contrast.on.join(', ')}`,
    element && `<${element}>`,
  ].filter(Boolean);
  return html`<li>
    ${sample(entry)}
    <div>
      <code>${customProperty(name)}</code>
      <p>${about}</p>
      <p>${value.replaceAll('`', '')}${held.length > 0 ? html`<br />${held.join('; ')}` : nothing}</p>
    </div>
  </li>`;
}

function sample({ syntax, reads, contrast, group }: PaletteEntry): TemplateResult {
  const own = `var(--_${reads})`;
  if (reads === undefined) return html`<span class="sample" aria-hidden="true">–</span>`;
  if (syntax === 'color' && contrast && group !== 'accent')
    return html`<span class="sample" aria-hidden="true" ${cssProperties({ color: own })}>12</span>`;
  const looks: Readonly<Record<string, Record<string, string>>> = {
    color: { '--_ground': own },
    'font-family': { 'font-family': own },
    'font-weight': { 'font-weight': own },
    shadow: { 'box-shadow': own },
    length: group === 'shape' ? { 'border-radius': own } : { 'font-size': own },
    number: {},
  };
  return html`<span class="sample" aria-hidden="true" ${cssProperties(looks[syntax]!)}>
    ${group === 'type' ? 'Aa' : nothing}
  </span>`;
}

customElements.define('looks-tokens', LooksTokens);
