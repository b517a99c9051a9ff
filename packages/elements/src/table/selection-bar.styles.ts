import { css } from 'lit';

/** The bar at the lower edge that `selectionBar` draws. */
export const selectionBars = css`
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
  .selection .tally {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_4);
  }
  .selection .tally strong {
    font-weight: var(--_weight-strong);
  }
  .selection .why {
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  @container (inline-size < 560px) {
    .selection {
      padding-inline: var(--_4);
    }
    .selection > .primary {
      flex: 1 1 100%;
    }
  }
`;
