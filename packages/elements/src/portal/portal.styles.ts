import { css } from 'lit';

/** The choice between two accounts, above the portal of the one that is shown. */
export const portalStyles = css`
  .accounts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1);
    padding-inline: var(--_5);
    border-block-end: 1px solid var(--_line);
  }
  .account {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding-inline: var(--_3);
    border-block-end: 2px solid transparent;
    margin-block-end: -1px;
    color: var(--_muted);
    font-weight: 500;
    text-decoration: none;
  }
  .account:hover {
    color: var(--_text);
  }
  .account[aria-current='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent-text);
  }
  .account:focus-visible {
    outline-offset: -2px;
  }
  .shown[hidden] {
    display: none;
  }
  .loading {
    display: grid;
    align-content: start;
    gap: var(--_3);
    min-block-size: 28rem;
    padding: var(--_4) var(--_5);
  }
  @container (inline-size < 900px) {
    .accounts {
      padding-inline: var(--_2);
    }
    .loading {
      padding-inline: var(--_4);
    }
  }
  @media (forced-colors: active) {
    .account[aria-current='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .accounts {
      display: none;
    }
  }
`;
