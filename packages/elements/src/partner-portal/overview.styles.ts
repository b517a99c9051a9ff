import { css } from 'lit';

export const overviewStyles = css`
  .overview {
    display: grid;
    gap: var(--_5);
    padding: var(--_1) var(--_2);
  }
  .balances {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_4) var(--_6);
    padding-block-end: var(--_5);
    border-block-end: 1px solid var(--_line);
  }
  .balance {
    display: grid;
    align-content: start;
    gap: var(--_1);
    min-inline-size: 0;
  }
  .balance h3 {
    font-size: var(--_size);
    font-weight: 500;
  }
  .view .balance h3 a {
    color: var(--_text);
  }
  .balance .figure {
    font-size: calc(var(--_size) * 1.85);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.02em;
    line-height: 1.2;
  }
  .fine,
  .late {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    font-size: var(--_size-small);
  }
  .fine {
    color: var(--_paid);
  }
  .late {
    color: var(--_overdue);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: var(--_6) var(--_8);
  }
  .card {
    display: grid;
    align-content: start;
    gap: var(--_2);
    min-inline-size: 0;
  }
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_4);
    padding-block: var(--_cell-block);
    border-block-end: 1px solid var(--_line);
  }
  .main {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .main > :is(a, .link) {
    font-weight: 500;
  }
  .strong {
    font-weight: 500;
  }
  .second {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: 1.35;
  }
  .new {
    color: var(--_accent-text);
    font-size: var(--_size-small);
    font-weight: 500;
    white-space: nowrap;
  }
`;
