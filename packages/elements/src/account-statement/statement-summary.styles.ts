import { css } from 'lit';

/** Balances: beside each other what is owed, how old it is, and how it came about. */
export const summaryStyles = css`
  .accounts {
    border-block-start: 1px solid var(--_line);
  }
  .account {
    border-block-end: 1px solid var(--_line);
  }
  .account {
    display: grid;
    grid-template-columns: minmax(210px, 0.8fr) minmax(300px, 1.15fr) minmax(270px, 1fr);
    gap: var(--_4) clamp(20px, 3.5cqi, 56px);
    padding: var(--_5) var(--_cell-inline);
  }

  .balance {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .balance :is(h3, .label) {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
    line-height: 1.5;
    letter-spacing: 0;
  }
  .balance .name {
    font-weight: 400;
  }
  .balance .name::before {
    content: '· ';
  }
  .balance .figure {
    font-size: calc(var(--_size-figure) * 1.32);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    letter-spacing: -0.018em;
  }
  .figure .code {
    font-size: 0.46em;
    letter-spacing: 0.04em;
  }
  .late,
  .fine {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 5px;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .late {
    color: var(--_overdue);
  }
  .late strong {
    font-weight: var(--_weight-strong);
  }
  :is(.late, .fine) .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .fine .icon {
    color: var(--_paid);
  }

  .trend {
    margin-block-start: auto;
    padding-block-start: var(--_3);
  }
  .trend :is(svg, .blank) {
    display: block;
    inline-size: 100%;
    block-size: 36px;
    overflow: visible;
  }
  .trend .caption {
    block-size: 19px;
  }
  .toolbar .blank {
    display: grid;
    align-items: center;
    min-block-size: var(--_control);
  }
  .trend path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .trend .area {
    fill: var(--_accent-text);
    fill-opacity: 0.09;
  }
  .trend .line {
    stroke: var(--_accent-text);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .trend .zero {
    stroke: var(--_line-strong);
  }
  .trend figcaption {
    display: flex;
    justify-content: space-between;
    margin-block-start: 3px;
    color: var(--_muted);
    font-size: calc(var(--_size-small) * 0.92);
    line-height: 1.3;
  }

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
    grid-template-columns: 8px minmax(0, 1fr) auto minmax(7.5em, auto);
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
    text-align: end;
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

  .adding {
    align-self: start;
    margin: 0;
  }
  .adding > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_4);
    min-block-size: 30px;
    line-height: 22px;
    padding-block: 4px;
  }
  .adding dt {
    color: var(--_muted);
  }
  .adding dd {
    white-space: nowrap;
  }
  .adding .sign {
    display: inline-block;
    inline-size: 1.1em;
    color: var(--_muted);
    font-weight: 400;
  }
  .adding .when {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 400;
    white-space: nowrap;
  }
  .adding > :last-child {
    margin-block-start: 3px;
    border-block-start: 1px solid var(--_line-strong);
    padding-block-start: 7px;
  }
  .adding > :last-child :is(dt, dd) {
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }

  @container (inline-size < 960px) {
    .account {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
    }
    .adding {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 clamp(20px, 3.5cqi, 56px);
      align-self: stretch;
      padding-block-start: var(--_2);
      border-block-start: 1px solid var(--_line);
    }
    .adding > :last-child {
      margin: 0;
      padding-block-start: 4px;
      border: 0;
    }
  }
  @container (inline-size < 560px) {
    .account {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_5);
      padding-inline: var(--_4);
    }
    .adding {
      grid-template-columns: 1fr;
    }
    .adding > :last-child {
      margin-block-start: 3px;
      border-block-start: 1px solid var(--_line-strong);
      padding-block-start: 7px;
    }
    .trend {
      padding-block-start: var(--_4);
    }
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
    .trend .line {
      stroke: CanvasText;
    }
  }
`;
