import { css } from 'lit';

export const invoiceListStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_1) var(--_3);
    padding: var(--_4) var(--_cell-inline) var(--_3);
  }
  .as-of {
    margin-inline-end: auto;
  }

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

  /* Search and filters. */
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding: 0 var(--_cell-inline) var(--_3);
  }
  .search {
    position: relative;
    flex: 1 1 200px;
    max-inline-size: 280px;
  }
  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input[type='search'] {
    padding-inline-start: 34px;
  }
  .more-filters {
    display: none;
  }
  .count {
    min-inline-size: 1.5em;
    padding-inline: 4px;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8em;
    line-height: 1.5;
  }
  .filters {
    display: flex;
    flex: 1 1 0;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    min-inline-size: min(100%, 520px);
  }
  .segments {
    display: inline-flex;
    border-radius: var(--_radius);
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .segments label {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: grid;
    align-items: center;
    min-block-size: var(--_control);
    padding-inline: 11px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-weight: 500;
  }
  .segments label:hover span {
    color: var(--_text);
  }
  .segments :checked + span {
    border-color: var(--_line-strong);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: 0 1px 2px light-dark(#1a212b12, #0000004d);
  }
  .segments :focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .chip {
    position: relative;
    display: inline-block;
  }
  .chip select {
    inline-size: auto;
    field-sizing: content;
    max-inline-size: 15em;
    padding-inline: 11px 28px;
    border-color: var(--_line-strong);
    appearance: none;
    font-weight: 500;
    cursor: pointer;
  }
  .chip .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 9px;
    inline-size: 12px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .chip[data-set] select {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .chip option {
    background: var(--_raised);
    color: var(--_text);
  }
  .dates,
  .date-field {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .date-field > span {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .date-field input[type='date'] {
    inline-size: auto;
  }
  .clear {
    padding-inline: var(--_1);
  }

  /* Rows. */
  .banner {
    margin: 0 var(--_cell-inline) var(--_3);
  }
  .table thead th {
    border-block-start: 1px solid var(--_line);
  }
  .second {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: 1.35;
  }
  .table .card-title {
    max-inline-size: 0;
    inline-size: 100%;
    min-inline-size: 13em;
  }
  .card-title .second {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .date,
  .card-detail .second {
    white-space: nowrap;
  }
  .card-only {
    display: none;
  }
  .code {
    color: var(--_muted);
    font-size: 0.85em;
    letter-spacing: 0.03em;
  }
  .fiscal {
    overflow-wrap: anywhere;
  }
  .withheld {
    display: block;
  }
  .owed {
    font-weight: 500;
  }
  .settled,
  .empty,
  [data-mark='void'] :is(.amount, .date) {
    color: var(--_muted);
  }
  [data-mark='void'] .amount {
    text-decoration: line-through;
  }
  [data-mark='overdue'] .card-detail .second {
    color: var(--_overdue);
  }
  .owed .code,
  .settled .code {
    display: inline-block;
    inline-size: 2.3em;
    font-weight: 400;
    text-align: start;
  }
  .parts {
    display: flex;
    gap: 2px;
    justify-content: flex-end;
    inline-size: 84px;
    block-size: 3px;
    margin: 4px 0 1px auto;
  }
  .part {
    flex: 1;
    border-radius: 2px;
    background: var(--_line-strong);
    overflow: hidden;
  }
  .part > span {
    display: block;
    block-size: 100%;
    background: var(--_partial);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_3);
    min-block-size: 56px;
    padding: var(--_2) var(--_cell-inline);
  }

  .selection {
    position: sticky;
    inset-block-end: var(--saldo-sticky-bottom, 0);
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    padding: var(--_2) var(--_cell-inline);
    border-block-start: 1px solid var(--_line-strong);
    background: var(--_raised);
    box-shadow: 0 -6px 20px light-dark(#1a212b0d, #00000038);
  }
  .selection .what {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_4);
  }
  .selection .what strong {
    font-weight: var(--_weight-strong);
  }
  .selection .why {
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  @container (inline-size < 760px) {
    .card-detail .second {
      white-space: normal;
    }
    .search {
      max-inline-size: none;
    }
    .more-filters {
      display: inline-flex;
    }
    .filters {
      display: none;
      flex-basis: 100%;
    }
    .filters[data-open] {
      display: flex;
    }
  }
  @container (inline-size < 560px) {
    .head,
    .toolbar,
    .foot,
    .selection {
      padding-inline: var(--_4);
    }
    .banner {
      margin-inline: var(--_4);
    }
    .totals {
      flex-direction: column;
      margin-inline: var(--_4);
    }
    .total {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: baseline;
    }
    .total .figure {
      font-size: calc(var(--_size) * 1.25);
    }
    .total :is(.ageing, .second) {
      grid-column: 1 / -1;
    }
    .total .second {
      justify-content: space-between;
    }
    .table {
      border-block-start: 1px solid var(--_line);
    }
    .table .card-title {
      max-inline-size: none;
      min-inline-size: 0;
    }
    .card-title .second,
    .card-figure .pad {
      display: none;
    }
    .card-only {
      display: inline;
    }
    .card-detail .date,
    .card-detail .second {
      display: inline;
      color: inherit;
    }
    .card-detail .second::before {
      content: ' · ';
    }
    .foot > button,
    .selection > .primary {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .ageing > span,
    .part {
      border: 1px solid CanvasText;
    }
    .part > span,
    .ageing > :not([data-bucket='current']) {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .segments :checked + span {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
