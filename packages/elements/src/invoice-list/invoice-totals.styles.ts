import { css } from 'lit';

export const totalsStyles = css`
  /* Totals: a block per currency, parted by hairlines. */
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_4) calc(2 * var(--_6));
    margin: 0 var(--_cell-inline);
    padding: var(--_1) 0 var(--_5);
    /* Cuts the hairline of whatever block begins a line. */
    overflow: clip;
  }
  .total {
    position: relative;
    min-inline-size: 200px;
  }
  .total::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-1 * var(--_6));
    border-inline-start: 1px solid var(--_line);
  }
  .total dt {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .total .figure {
    font-size: var(--_size-figure);
    font-weight: var(--_weight-strong);
    line-height: 1.35;
    letter-spacing: -0.012em;
  }
  .total .figure .code {
    font-size: 0.56em;
    letter-spacing: 0.04em;
  }
  .total .second {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .late {
    display: inline-flex;
    align-items: baseline;
    gap: 5px;
    color: var(--_overdue);
  }
  .late .icon {
    align-self: center;
    inline-size: 12px;
    block-size: 12px;
  }
  .late strong {
    font-weight: 500;
  }
  .ageing {
    display: flex;
    gap: 2px;
    block-size: 4px;
    margin-block: 6px var(--_2);
  }
  .ageing > span {
    min-inline-size: 3px;
    border-radius: 2px;
    background: var(--_line-strong);
  }
  .ageing > [data-bucket='days_1_30'] {
    background: color-mix(in oklab, var(--_overdue) 45%, var(--_surface));
  }
  .ageing > [data-bucket='days_31_60'] {
    background: color-mix(in oklab, var(--_overdue) 64%, var(--_surface));
  }
  .ageing > [data-bucket='days_61_90'] {
    background: color-mix(in oklab, var(--_overdue) 82%, var(--_surface));
  }
  .ageing > [data-bucket='over_90'] {
    background: var(--_overdue);
  }

  @container (inline-size < 560px) {
    .totals {
      flex-flow: column nowrap;
      margin-inline: var(--_4);
    }
    .total {
      display: grid;
      grid-template-columns: minmax(min-content, 1fr) auto;
      align-items: baseline;
    }
    .total .figure {
      text-align: end;
      font-size: calc(var(--_size) * 1.25);
    }
    .total :is(.ageing, .second) {
      grid-column: 1 / -1;
    }
    .total .second {
      justify-content: space-between;
    }
  }
  @media (forced-colors: active) {
    .ageing > span {
      border: 1px solid CanvasText;
    }
    .ageing > :not([data-bucket='current']) {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
