/** What every element that is printed has in common: a letterhead, and nothing to press. A text, so that it brings nothing with it. */
export const paperStyles = `
  .letterhead {
    display: none;
  }
  @media print {
    :host {
      color-scheme: light !important;
      --saldo-compact: 1;
    }
    .letterhead {
      display: flex;
      align-items: center;
      gap: var(--_4);
      padding: 0 var(--_cell-inline) var(--_2);
      border-block-end: 1px solid;
    }
    .letterhead > p {
      display: grid;
    }
    .letterhead > p:last-child {
      margin-inline-start: auto;
    }
    .letterhead img {
      display: block;
      max-block-size: 14mm;
      max-inline-size: 60mm;
    }
    .letterhead ::slotted(*) {
      max-block-size: 14mm;
    }
    .toolbar,
    .back,
    .papers,
    .copy,
    .to-end,
    .more-items,
    .check,
    .more,
    [part~='selection'],
    [name='actions'],
    .as-of,
    .sort .icon,
    button:not(.link, .line, .sort, .row-action) {
      display: none !important;
    }
    .table thead {
      position: static;
      display: table-header-group;
    }
    /* What a table ends with is said where it ends. */
    .table tfoot {
      display: table-row-group;
    }
    .table .row-action::after {
      content: none;
    }
    /* Chromium leaves boxes within a line out of heads that it repeats. */
    .table .sort {
      display: contents;
    }
    button:is(.link, .row-action, .sort) {
      color: inherit !important;
    }
    .bar,
    .bar *,
    .swatch {
      print-color-adjust: exact;
    }
    .print-only {
      display: inline;
    }
    .party,
    .account,
    .total,
    .totals,
    .beside > section,
    tr,
    h2,
    h3,
    .head {
      break-inside: avoid;
    }
    h2,
    h3,
    .head {
      break-after: avoid;
    }
  }
`;
