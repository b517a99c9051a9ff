import { css } from 'lit';

export const tables = css`
  .table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .table thead {
    position: sticky;
    inset-block-start: var(--saldo-sticky-top, 0);
    z-index: 2;
  }
  .table th {
    block-size: 34px;
    padding: 0 var(--_cell-inline);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
    line-height: 1.2;
    text-align: start;
    vertical-align: middle;
    white-space: nowrap;
  }
  .table th.holds-given {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .table td {
    padding: var(--_cell-block) var(--_cell-inline);
    border-block-end: 1px solid var(--_line);
    line-height: 1.4;
    vertical-align: baseline;
    transition: background-color var(--_quick);
  }
  /* Decimal points align at the right, where text from right to left starts. */
  .table .end:dir(ltr) {
    text-align: end;
  }
  .table td.end {
    white-space: nowrap;
  }
  .table td:has(> .skeleton) {
    vertical-align: top;
  }
  .table .end:dir(ltr) .skeleton {
    margin-inline-start: auto;
  }
  .table tbody tr {
    position: relative;
  }
  @media (hover: hover) {
    .table tbody tr:hover > td {
      background: var(--_sunken);
    }
  }
  .table tbody tr[data-news] > td,
  .table tbody tr.chosen > td {
    background: var(--_accent-soft);
  }

  /* What a row says beside its status; on a card too. */
  .fact {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: 1.35;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .fact .badge {
    white-space: normal;
  }

  /* A text of the company's or of the host's as it came, in a few lines. */
  .given {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .table td.end > .given {
    white-space: normal;
  }
  a.given {
    color: var(--_accent-text);
    text-underline-offset: 0.2em;
  }
  .given .badge {
    white-space: normal;
  }

  .windowed {
    overflow-anchor: none;
  }
  .table tbody tr.room > td,
  .table tbody tr.room:hover > td {
    block-size: var(--_room);
    padding: 0;
    border: 0;
    background: none;
  }

  /* One control opens the row; its ::after spreads over the row, under the other controls. */
  .row-action::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 0;
  }
  .table .row-action {
    display: inline;
    min-block-size: 0;
    line-height: inherit;
    color: inherit;
    font-weight: 500;
  }
  .table tbody tr:hover .row-action {
    color: var(--_accent-text);
    text-decoration: none;
  }
  .table .row-action:focus-visible {
    outline: 0;
  }
  .row-action:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: 3px;
  }
  .table td :is(button, a, input, summary):not(.row-action) {
    position: relative;
    z-index: 1;
  }

  .table .check {
    inline-size: 16px;
    padding-inline: var(--_cell-inline) 0;
  }
  .check-target {
    position: relative;
    z-index: 1;
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    margin: -8px;
    vertical-align: middle;
    cursor: pointer;
  }

  .table .sort {
    gap: 4px;
    min-block-size: 32px;
    margin-inline: -6px;
    padding-inline: 6px;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 500;
  }
  .table .end:dir(ltr) .sort {
    flex-direction: row-reverse;
  }
  .table .sort .icon {
    inline-size: 12px;
    block-size: 12px;
    opacity: 0;
  }
  .table .sort:hover,
  .table [aria-sort='ascending'] .sort,
  .table [aria-sort='descending'] .sort {
    color: var(--_text);
  }
  .table .sort:is(:hover, :focus-visible) .icon {
    opacity: 0.5;
  }
  .table :is([aria-sort='ascending'], [aria-sort='descending']) .sort .icon {
    opacity: 1;
  }

  @container (inline-size < 960px) {
    .below-l {
      display: none;
    }
  }
  @container (inline-size < 760px) {
    .below-m {
      display: none;
    }
  }
  @container (inline-size < 560px) {
    .fact {
      -webkit-line-clamp: 4;
    }
    .below-s,
    .card-none {
      display: none;
    }
    .table,
    .table tbody {
      display: block;
    }
    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tbody tr {
      display: grid;
      grid-template:
        'title figure' auto
        'detail note' auto / 1fr auto;
      column-gap: var(--_3);
      padding: var(--_3) var(--_4);
      border-block-end: 1px solid var(--_line);
    }
    .table.selectable tbody tr {
      grid-template:
        'check title figure' auto
        'check detail note' auto / 32px 1fr auto;
    }
    .table tbody tr.room {
      display: block;
      padding: 0;
      border: 0;
    }
    .table td:not(.card-none) {
      display: block;
    }
    .table td {
      min-inline-size: 0;
      padding: 0;
      border: 0;
    }
    .table tbody tr.chosen {
      background: var(--_accent-soft);
    }
    .table .check {
      grid-area: check;
      inline-size: auto;
      padding: 0;
    }
    .table .check-target {
      inline-size: 44px;
      block-size: 44px;
      margin: -10px -14px;
    }
    .card-title {
      grid-area: title;
    }
    .card-figure {
      grid-area: figure;
      text-align: end;
    }
    .card-detail {
      grid-area: detail;
      color: var(--_muted);
      font-size: var(--_size-small);
    }
    .card-note {
      grid-area: note;
      font-size: var(--_size-small);
      text-align: end;
    }
    .table td.card-line {
      grid-column: 1 / -1;
      display: flex;
      gap: var(--_2);
      font-size: var(--_size-small);
      text-align: start;
      white-space: normal;
    }
    .table.selectable td.card-line {
      grid-column: 2 / -1;
    }
    .table td.card-line:not(:has(> *)) {
      display: none;
    }
    .table td.card-line::before {
      content: attr(data-label);
      flex: none;
      max-inline-size: 40%;
      color: var(--_muted);
      overflow-wrap: anywhere;
    }
    .table td.card-line > * {
      min-inline-size: 0;
    }
  }
`;
