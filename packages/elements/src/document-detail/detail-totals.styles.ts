import { css } from 'lit';

/** The sum, as one adds on paper. */
export const detailTotalsStyles = css`
  .totals h4 {
    margin: 0;
    padding-block: var(--_4) 2px;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .sums > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_4);
    padding-block: 4px;
    line-height: 22px;
  }
  .sums dt {
    min-inline-size: 0;
    color: var(--_muted);
  }
  .sums dd {
    flex: none;
    white-space: nowrap;
  }
  .sums .sign {
    display: inline-block;
    inline-size: 1.1em;
    color: var(--_muted);
    font-weight: 400;
  }
  .more {
    font-size: var(--_size-small);
    font-weight: 400;
  }
  .sums [data-kind='sum'],
  .sums [data-kind='whole'] {
    margin-block-start: 3px;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 6px;
  }
  .sums [data-kind='whole'] {
    border-color: var(--_line-strong);
  }
  .sums [data-kind='whole']:first-child {
    margin: 0;
    border: 0;
    padding-block-start: 4px;
  }
  .sums [data-kind='whole'] :is(dt, dd) {
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }
  .sums [data-kind='aside'] dd,
  .besides dd {
    color: var(--_muted);
  }
  .totals .fine {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
`;
