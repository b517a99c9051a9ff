import { css } from 'lit';

/** The tables of movements and of open items, on top of `tables`. */
export const ledgerStyles = css`
  .table thead th {
    border-block-start: 1px solid var(--_line);
  }
  .date {
    white-space: nowrap;
  }
  .second {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: 1.35;
  }
  :is(.what, .card-title) .second {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ledger [data-kind='conversion'] .second {
    white-space: normal;
  }
  .table :is(.what, .card-title) {
    max-inline-size: 0;
    inline-size: 100%;
    min-inline-size: 12em;
  }
  :is(.what, .card-title) :is(.label, .row-action) {
    overflow-wrap: anywhere;
  }
  .card-only {
    display: none;
  }
  .owed,
  .ledger .running {
    font-weight: 500;
  }
  .ledger .moved {
    display: none;
  }
  .bucket {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    white-space: nowrap;
  }
  [data-mark='overdue'] .days {
    color: var(--_overdue);
  }

  .ledger tbody th,
  .ledger tfoot th {
    position: static;
    z-index: auto;
    padding: var(--_cell-block) var(--_cell-inline);
    color: var(--_text);
    font-size: inherit;
    line-height: 1.4;
  }
  .ledger .month th {
    padding-block: var(--_4) 5px;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
  }
  .ledger .month th::first-letter {
    text-transform: uppercase;
  }
  .ledger .opening :is(th, td) {
    color: var(--_muted);
    font-weight: 500;
  }
  .ledger :is(.opening, .closing) .date {
    font-weight: 400;
  }
  .ledger .closing :is(th, td) {
    border-block: 1px solid var(--_line-strong);
    font-weight: var(--_weight-strong);
  }
  .ledger .whole td {
    padding-block: var(--_3);
    text-align: center;
  }
  .ledger .to-end {
    display: inline;
    min-block-size: 0;
    position: relative;
    margin-inline-start: var(--_3);
    line-height: inherit;
  }
  /* Room for a finger, without a higher row. */
  .ledger .to-end::after {
    content: '';
    position: absolute;
    inset: -12px -8px;
  }
  .ledger .gap .banner {
    margin: 0;
    text-align: start;
  }
  .ledger :is(.opening, .closing):focus {
    outline: 0;
  }
  .in-process {
    margin-block-start: var(--_5);
  }
  .in-process :is(h4, p) {
    margin: 0;
    padding-inline: var(--_cell-inline);
  }
  .in-process h4 {
    font-size: inherit;
    font-weight: var(--_weight-strong);
  }
  .in-process h4 .icon {
    margin-inline-end: 6px;
    color: var(--_review);
    vertical-align: -0.15em;
  }
  .in-process p {
    padding-block-end: var(--_2);
  }
  .more-items {
    padding: var(--_3) var(--_cell-inline);
    text-align: center;
  }
  .print-only {
    display: none;
  }
  @media (hover: hover) {
    .ledger tbody tr:is(.month, .opening, .whole):hover > :is(td, th) {
      background: none;
    }
  }

  @container (inline-size >= 760px) {
    .table td.end {
      min-inline-size: 7.5em;
    }
  }
  @container (inline-size < 760px) {
    .table :is(.what, .card-title) {
      min-inline-size: 8em;
    }
  }
  @container (inline-size >= 960px) {
    .ledger .what :is(.label, .row-action) {
      display: inline-block;
      min-inline-size: 11em;
      max-inline-size: 100%;
      margin-inline-end: var(--_3);
      overflow: hidden;
      text-overflow: ellipsis;
      vertical-align: bottom;
    }
    .ledger .what .second {
      display: inline;
    }
    .ledger [data-kind='conversion'] .what .second {
      display: block;
    }
    .ledger tr:not([data-kind='conversion']) td.what {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
  @container (inline-size < 560px) {
    .table.ledger [data-kind='conversion'] .second,
    .in-process .card-title .second {
      display: block;
      white-space: normal;
    }
    .in-process :is(h4, p) {
      padding-inline: var(--_4);
    }
    .card-only {
      display: inline;
    }
    .row-only {
      display: none;
    }
    :is(.what, .card-title) .second {
      display: none;
    }
    .card-detail .date {
      color: inherit;
      font-size: inherit;
    }
    .table {
      border-block-start: 1px solid var(--_line);
    }
    .table :is(.what, .card-title) {
      max-inline-size: none;
      min-inline-size: 0;
      inline-size: auto;
    }
    .ledger tfoot {
      display: block;
    }
    .table.ledger tbody tr {
      grid-template:
        'what running' auto
        'date running' auto / minmax(0, 1fr) auto;
    }
    .ledger .what {
      grid-area: what;
    }
    .ledger .date {
      grid-area: date;
      color: var(--_muted);
      font-size: var(--_size-small);
    }
    .ledger .running {
      grid-area: running;
      text-align: end;
    }
    .ledger [data-kind='conversion'] .date .card-only {
      display: none;
    }
    .ledger .moved {
      display: block;
    }
    .ledger .moved + .after {
      color: var(--_muted);
      font-size: var(--_size-small);
      font-weight: 400;
    }
    .table td:is(.below-m, .below-s) {
      display: none;
    }
    .table.ledger tr:is(.opening, .closing) {
      display: grid;
      grid-template: 'what running' auto 'date running' auto / minmax(0, 1fr) auto;
      column-gap: var(--_3);
      padding: var(--_3) var(--_4);
    }
    .table.ledger tr.opening {
      border-block-end: 1px solid var(--_line);
    }
    .table.ledger tr.closing {
      border-block: 1px solid var(--_line-strong);
    }
    .ledger tr:is(.opening, .closing) :is(th, td) {
      padding: 0;
      border: 0;
      white-space: normal;
    }
    .table.ledger tr:is(.month, .whole) {
      display: block;
      padding-block: 0;
    }
    .table.ledger tr.whole {
      padding: var(--_3) var(--_4);
    }
    .ledger tr:is(.month, .whole) :is(th, td) {
      display: block;
      border: 0;
    }
    .ledger .month th {
      padding-inline: 0;
    }
  }
`;
