import { css } from 'lit';

/** The tables of a document, on top of `tables`. */
export const detailTableStyles = css`
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
  .second .badge .icon {
    inline-size: 11px;
    block-size: 11px;
  }
  .card-only,
  .below-wide,
  .below-medium {
    display: none;
  }
  .table :is(.column-what, .column-description, .column-code, .column-taxes, .column-unit) {
    overflow-wrap: anywhere;
  }
  .lines .column-description {
    inline-size: 100%;
    min-inline-size: 12em;
  }
  .table :is(.column-code, .column-taxes) {
    min-inline-size: 8em;
  }
  .table .column-unit {
    min-inline-size: 5em;
  }
  .lines .column-code {
    color: var(--_muted);
  }
  .lines .column-total,
  .settlements .column-amount,
  .allocations .column-amount,
  .owed {
    font-weight: 500;
  }
  .column-what {
    inline-size: 100%;
  }
  .settlements .column-date,
  .installments .column-number {
    min-inline-size: 6.5em;
  }
  .installments .column-status {
    inline-size: 100%;
  }
  [data-mark='in-process'] :is(.column-date, .column-amount) {
    color: var(--_muted);
  }
  [data-mark='in-process'] .column-amount {
    font-weight: 400;
  }
  @container (inline-size < 960px) {
    .below-wide {
      display: block;
    }
  }
  @container (inline-size < 760px) {
    .below-wide {
      display: none;
    }
    .below-medium {
      display: block;
    }
  }
  @container (inline-size < 560px) {
    .card-only {
      display: inline;
    }
    .row-only {
      display: none;
    }
    .second.card-only {
      display: block;
    }
    .table {
      border-block-start: 1px solid var(--_line);
    }
    .lines .column-description,
    .column-what {
      inline-size: auto;
      min-inline-size: 0;
    }
  }
`;
