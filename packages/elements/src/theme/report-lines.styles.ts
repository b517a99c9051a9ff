import { css } from 'lit';

/** For `reportLines`. */
export const reportLineStyles = css`
  .report-lines li {
    display: flex;
    justify-content: space-between;
    gap: var(--_4);
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  .report-lines .sub {
    padding-inline-start: var(--_4);
    color: var(--_muted);
  }
`;
