import { css } from 'lit';

/** The bar of ages and the lines below it. */
export const ageingStyles = css`
  .ages .bar {
    display: flex;
    gap: 2px;
    block-size: 12px;
    margin-block: 4px var(--_3);
    border-radius: 3px;
    background: var(--_sunken);
    overflow: hidden;
  }
  .ages .bar > span {
    min-inline-size: 4px;
    background: var(--_age);
    cursor: pointer;
    transition: opacity var(--_quick);
  }
  .ages[data-filtered] .bar > :not([data-chosen]) {
    opacity: 0.35;
  }
  .ages .line {
    display: grid;
    grid-template-columns: 8px minmax(4.5em, 1fr) auto minmax(7.5em, auto);
    align-items: baseline;
    gap: 0 10px;
    inline-size: calc(100% + 16px);
    min-block-size: 26px;
    margin-inline: -8px;
    padding: 2px 8px;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: 400;
    line-height: 22px;
    text-align: start;
  }
  .ages .line > .skeleton:last-child {
    justify-self: end;
  }
  .ages .line .amount {
    overflow-wrap: anywhere;
    text-align: end;
    white-space: normal;
  }
  .ages .count {
    padding: 0;
    background: none;
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: inherit;
    text-align: end;
  }
  .ages .none {
    color: var(--_muted);
  }
  .ages .none .swatch {
    opacity: 0.45;
  }
  .ages button.line:hover {
    background: var(--_sunken);
  }
  .ages button[aria-pressed='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 2px 0 0 var(--_accent-text);
  }
  .ages [data-bucket='unapplied']:not(.swatch) {
    margin-block-start: 5px;
    padding-block-start: 5px;
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size < 560px) {
    .ages li:has(.none) {
      display: none;
    }
  }
  @container (inline-size < 360px) or (560px <= inline-size < 700px) {
    .ages .line {
      grid-template-columns: 8px minmax(0, 1fr) auto;
    }
    .ages .count {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .ages button.line {
      min-block-size: 44px;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .ages .bar > span {
      border: 1px solid CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }
    .ages .bar > [data-bucket='current'] {
      background: Canvas;
    }
    .ages button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
