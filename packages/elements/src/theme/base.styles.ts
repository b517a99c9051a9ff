import { css } from 'lit';

/** What every element starts from. */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    text-align: start;
    accent-color: var(--_accent);
    -webkit-text-size-adjust: none;
  }
  :host([hidden]) {
    display: none;
  }

  /* Not inherited: the content of <details> would inherit from its own hidden box, which does not. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3 {
    font-size: var(--_size-large);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_size-small);
  }
  .figures {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  .points:dir(rtl) {
    scale: -1 1;
  }
  /* What is written keeps its direction; where it stands is the page's. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .stale {
    opacity: 0.55;
    transition: opacity var(--_quick) 100ms;
  }

  @media (forced-colors: active) {
    .icon {
      forced-color-adjust: auto;
    }
  }

  /* What the page does in place of the element. */
  .taken {
    position: sticky;
    inset-block-end: var(--saldo-sticky-bottom, 0);
    z-index: 4;
    padding: var(--_2) var(--_cell-inline);
    border-block-start: 1px solid var(--_line-strong);
    background: var(--_raised);
  }
  @media print {
    .taken {
      display: none;
    }
  }

  /* What somebody else has just changed is marked for a moment. */
  [data-record]:not(tr) {
    transition: background-color var(--_quick);
  }
  [data-news]:not(tr) {
    background-color: var(--_accent-soft);
  }
`;
