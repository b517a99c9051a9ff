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
  .on-its-way,
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
  :is(.late, .on-its-way) strong {
    font-weight: var(--_weight-strong);
  }
  :is(.late, .on-its-way, .fine) .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .on-its-way .icon {
    color: var(--_review);
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
  .trend svg:dir(rtl) {
    scale: -1 1;
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
  .trend .bridge {
    stroke: var(--_line-control);
    stroke-dasharray: 3 3;
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
  }
  @media (forced-colors: active) {
    .trend .line {
      stroke: CanvasText;
    }
  }
`;
