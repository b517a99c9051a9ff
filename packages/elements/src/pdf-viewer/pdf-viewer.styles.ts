import { css, type CSSResult } from 'lit';
import { textLayerStyles } from './text-layer.styles.ts';

const frame = css`
  .viewer,
  .full {
    display: flex;
    flex-direction: column;
    --_desk: light-dark(#5d6673, #0b0e12);
    background: var(--_desk);
  }
  .viewer {
    block-size: var(--saldo-pdf-height, min(86vb, 980px));
    min-block-size: 320px;
  }
  dialog.full {
    inline-size: 100vi;
    block-size: 100vb;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    border-radius: 0;
  }
  :is(.viewer, .full) > :not(.tools, .scroller, .opening, .too-many) {
    flex: 1;
    align-content: center;
    background: var(--_surface);
    overflow: auto;
  }

  .tools {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_1) var(--_4);
    padding-block: 5px;
    padding-inline: var(--_3) var(--_2);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .name {
    overflow: hidden;
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .group,
  .end {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  .end {
    grid-column: -2 / -1;
    justify-content: flex-end;
  }
  .tools button {
    min-block-size: 32px;
  }
  .tools button.square {
    inline-size: 32px;
  }
  .tools button[aria-disabled='true'] {
    border-color: transparent;
    background: none;
    opacity: 0.4;
  }
  .tools .page-number {
    inline-size: 3.2em;
    min-block-size: 28px;
    padding: 0 4px;
    text-align: center;
  }
  .pages .count {
    margin-inline: 6px 4px;
    color: var(--_muted);
    white-space: nowrap;
  }
  .zoom {
    position: relative;
  }
  .zoom select {
    inline-size: auto;
    field-sizing: content;
    min-inline-size: 5.2em;
    max-inline-size: 10.5em;
    min-block-size: 28px;
    padding-inline: 8px 24px;
    border-color: transparent;
    background: none;
    appearance: none;
    cursor: pointer;
  }
  .zoom select:hover {
    background: var(--_sunken);
  }
  .zoom option {
    background: var(--_raised);
    color: var(--_text);
  }
  .zoom .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 8px;
    inline-size: 11px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }

  .scroller {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
    scrollbar-color: #9aa3af transparent;
  }
  .scroller:focus-visible {
    outline-offset: -3px;
    outline-color: #ffffff;
    box-shadow: inset 0 0 0 5px #1b4fd0;
  }
  .sheet {
    position: relative;
  }
  .page,
  .blank {
    background: #ffffff;
    box-shadow: 0 1px 3px #00000059;
    color-scheme: only light;
  }
  .page {
    position: absolute;
    inset-inline: 0;
    margin-inline: auto;
    direction: ltr;
    overflow: clip;
    --scale-round-x: 1px;
    --scale-round-y: 1px;
  }
  .paper,
  .paper > canvas {
    display: block;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .broken {
    display: grid;
    place-content: center;
    block-size: 100%;
    padding: var(--_4);
    color: #4b5563;
    text-align: center;
  }
  .opening {
    flex: 1;
    display: grid;
    justify-content: center;
    padding: 16px;
    overflow: hidden;
  }
  .blank {
    inline-size: min(794px, 100cqi - 32px);
    aspect-ratio: 210 / 297;
    opacity: 0.85;
    animation: wait 1.2s ease-in-out infinite alternate;
  }
  @keyframes wait {
    to {
      opacity: 0.65;
    }
  }
  .too-many {
    padding: var(--_1) var(--_3);
    background: var(--_review-soft);
    color: var(--_text);
    font-size: var(--_size-small);
  }
  .password .field {
    inline-size: min(100%, 280px);
    margin-block-start: var(--_2);
    text-align: start;
  }

  @container (inline-size < 760px) {
    .tools {
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-inline: var(--_2);
    }
    .name {
      display: none;
    }
    .tools:not(:has(.pages)) .name {
      display: block;
      grid-column: 1 / 3;
      padding-inline: var(--_1);
    }
  }
  @container (inline-size < 420px) {
    .tools {
      column-gap: 0;
    }
    .zooms > button {
      display: none;
    }
    .zoom select {
      min-inline-size: 4.6em;
    }
    .tools button.square {
      inline-size: 28px;
    }
    .pages .count {
      margin-inline: 4px 0;
    }
  }
  @media (pointer: coarse) {
    .tools button.square {
      min-block-size: 44px;
      inline-size: 36px;
    }
  }
  .not-printed {
    display: none;
  }
  @media print {
    .view-only {
      display: none !important;
    }
    .not-printed {
      display: block;
      padding: var(--_4);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .blank {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .page {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
  }
`;

export const pdfViewerStyles: readonly CSSResult[] = [frame, textLayerStyles];
