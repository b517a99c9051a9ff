import { css } from 'lit';

export const paymentListStyles = css`
  .head {
    display: grid;
    gap: var(--_1);
    padding: var(--_4) var(--_cell-inline) var(--_3);
  }
  h3 {
    margin: 0;
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_6);
    padding: 0 var(--_cell-inline) var(--_4);
  }
  .totals dd {
    font-size: var(--_size-figure);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.012em;
  }

  .payments {
    border-block-start: 1px solid var(--_line);
  }
  .payment {
    border-block-end: 1px solid var(--_line);
  }
  .payment > summary,
  .payment.loading {
    display: grid;
    grid-template-columns: 10.5em minmax(0, 1fr) auto 9em 16px;
    align-items: baseline;
    gap: 0 var(--_4);
    padding: var(--_cell-block) var(--_cell-inline);
    list-style: none;
  }
  .payment > summary {
    cursor: pointer;
  }
  .payment > summary::-webkit-details-marker {
    display: none;
  }
  .payment > summary:hover {
    background: var(--_sunken);
  }
  .payment > summary:focus-visible {
    outline-offset: -2px;
  }
  .payment > summary > .icon {
    align-self: center;
    color: var(--_muted);
    transition: rotate var(--_quick);
  }
  .payment[open] > summary > .icon {
    rotate: 180deg;
  }
  .day {
    font-weight: 500;
    white-space: nowrap;
  }
  .second {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 400;
    line-height: 1.35;
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sum {
    font-weight: 500;
  }
  .sum:dir(ltr) {
    text-align: end;
  }
  .payment[data-mark='void'] :is(.sum, .day) {
    color: var(--_muted);
    font-weight: 400;
    text-decoration: line-through;
  }

  .body {
    display: grid;
    gap: var(--_4);
    max-inline-size: 680px;
    padding: var(--_1) var(--_cell-inline) var(--_5);
  }
  .body > section {
    display: grid;
    gap: var(--_1);
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_4);
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  .lines .exchange {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .facts > div {
    display: flex;
    gap: 0 var(--_4);
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  .facts > div:not(:has(> dd > *)) {
    display: none;
  }
  .facts dt {
    flex: 0 1 40%;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .facts a {
    color: var(--_accent-text);
  }
  .facts dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .more {
    display: grid;
    justify-items: center;
    padding-block: var(--_4);
  }
  .note {
    padding: var(--_3) var(--_cell-inline);
  }

  @container (inline-size < 760px) {
    .payment > summary,
    .payment.loading {
      grid-template:
        'day sum icon' auto
        'name status icon' auto / minmax(0, 1fr) auto 16px;
    }
    .day {
      grid-area: day;
    }
    .name {
      grid-area: name;
      font-size: var(--_size-small);
    }
    .sum {
      grid-area: sum;
    }
    .state {
      grid-area: status;
      font-size: var(--_size-small);
      text-align: end;
    }
    .payment > summary > .icon {
      grid-area: icon;
    }
  }
  @media print {
    .payment > summary > .icon,
    .more {
      display: none;
    }
  }
`;
