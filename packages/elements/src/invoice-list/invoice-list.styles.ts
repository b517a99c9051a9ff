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
    inline-size: 38%;
    min-inline-size: 13em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .card-title :is(.second, .row-action) {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .card-title .row-action {
    vertical-align: bottom;
  }
  .date,
  .card-detail .second {
    white-space: nowrap;
  }
  .nth {
    color: var(--_muted);
    font-size: var(--_size-small);
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
  .files {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
  }
  .files .link {
    align-items: baseline;
  }
  .files .icon {
    align-self: center;
  }
  .files .failed {
    flex-basis: 100%;
    color: var(--_overdue);
    font-size: var(--_size-small);
  }
  .owed {
    font-weight: 500;
  }
  .settled,
  .empty,
  [data-mark='void'] :is(.amount, .date) {
    color: var(--_muted);
  }
  [data-mark='void'] .amount > :not(.code) {
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
    margin-block: 4px 1px;
    margin-inline: auto 0;
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

  /* The same widths while loading as with rows, so that headings stay where they are. */
  @container (inline-size >= 760px) {
    .column-issueDate {
      min-inline-size: 8.4em;
    }
    .column-dueDate {
      min-inline-size: 10.5em;
    }
    .column-status {
      min-inline-size: 9.5em;
    }
    .holds-given {
      min-inline-size: 7.5em;
    }
    .of-host {
      min-inline-size: 7.5em;
    }
    .column-total {
      min-inline-size: 8.5em;
    }
    .column-open {
      min-inline-size: 11em;
    }
  }
  @container (inline-size < 960px) {
    .table .card-title {
      min-inline-size: 8em;
    }
  }
  @container (760px <= inline-size < 960px) {
    .table:has(.of-host) .below-m:not(.of-host) {
      display: none;
    }
  }
  @container (960px <= inline-size < 1120px) {
    .table:has(.of-host) .below-l:not(.of-host) {
      display: none;
    }
  }
  @container (inline-size < 1120px) {
    .table:has(.holds-given) .card-title {
      min-inline-size: 6em;
    }
    .table:has(.of-host) .card-title {
      inline-size: 24%;
    }
  }
  @container (inline-size < 760px) {
    .card-detail .second,
    .card-note .badge {
      white-space: normal;
    }
  }
  @container (inline-size < 560px) {
    .head,
    .toolbar,
    .foot {
      padding-inline: var(--_4);
    }
    .banner {
      margin-inline: var(--_4);
    }
    .table {
      border-block-start: 1px solid var(--_line);
    }
    .table .card-title,
    .table:has(.holds-given) .card-title {
      inline-size: auto;
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
    .table .card-detail .empty {
      display: none;
    }
    .card-detail .date,
    .card-detail .second {
      display: inline;
      color: inherit;
    }
    .card-detail .second::before {
      content: ' · ';
    }
    .foot > button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .part {
      border: 1px solid CanvasText;
    }
    .part > span {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
