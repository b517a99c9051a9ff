import { css } from 'lit';

/** Reports sent: rows that open. */
export const reportListStyles = css`
  .report {
    border-block-end: 1px solid var(--_line);
  }
  .report.loading {
    display: grid;
    gap: 2px;
    padding: var(--_3);
  }
  .report > summary {
    display: grid;
    grid-template-columns: 9em 12.5em minmax(0, 1fr) auto 8.5em 16px;
    align-items: baseline;
    gap: 0 var(--_4);
    padding: var(--_cell-block) var(--_cell-inline);
    cursor: pointer;
    list-style: none;
  }
  .report > summary::-webkit-details-marker {
    display: none;
  }
  .report > summary:hover {
    background: var(--_sunken);
  }
  .report > summary:focus-visible {
    outline-offset: -2px;
  }
  .report > summary > .icon {
    align-self: center;
    color: var(--_muted);
    transition: rotate var(--_quick);
  }
  .report[open] > summary > .icon {
    rotate: 180deg;
  }
  .report-number {
    font-weight: 500;
  }
  .report-how {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .report-amount:dir(ltr) {
    text-align: end;
  }
  .report-body {
    display: grid;
    gap: var(--_3);
    max-inline-size: 680px;
    padding: var(--_1) var(--_cell-inline) var(--_5);
  }
  .answer {
    display: grid;
    gap: 2px;
    padding: var(--_2) var(--_3);
    border-inline-start: 3px solid var(--_line-strong);
    background: var(--_sunken);
  }
  .answer[data-status='rejected'] {
    border-color: var(--_overdue);
    background: var(--_overdue-soft);
  }
  .proofs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
  }
  .more {
    display: grid;
    justify-items: center;
    padding-block: var(--_4);
  }
  @container (inline-size < 960px) {
    .report > summary {
      grid-template-columns: minmax(0, 1fr) auto 8em 16px;
    }
    .report-how {
      display: none;
    }
    .report-date {
      grid-row: 2;
      grid-column: 1;
      font-size: var(--_size-small);
    }
  }
  @container (inline-size < 560px) {
    .report > summary {
      grid-template-columns: minmax(0, 1fr) auto 16px;
    }
    .report-status {
      grid-row: 2;
      grid-column: 2;
      font-size: var(--_size-small);
      text-align: end;
    }
    .report > summary > .icon {
      grid-row: 1;
      grid-column: 3;
    }
  }
`;
