import { css } from 'lit';

/** The frame and the confirmation. */
export const paymentReportStyles = css`
  h4 {
    margin: 0;
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
  }
  .strong {
    font-weight: var(--_weight-strong);
  }
  .prose {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_2) var(--_5);
    padding-block-end: var(--_3);
    border-block-end: 1px solid var(--_line);
  }
  .head h2 {
    font-size: calc(var(--_size) * 1.35);
    letter-spacing: -0.012em;
  }
  .head h2:focus {
    outline: none;
  }
  .tabs {
    display: flex;
    gap: var(--_5);
    margin-block-end: calc(-1 * var(--_3) - 1px);
  }
  .tab {
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_muted);
  }
  .tab:hover {
    background: none;
    color: var(--_text);
  }
  .tab[aria-current='page'] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .tab:not([aria-current='page']) {
      border-color: Canvas;
    }
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_3);
    font-size: var(--_size-small);
  }
  .contact a {
    color: var(--_accent-text);
  }
  .contact-label {
    color: var(--_muted);
  }

  .sent {
    display: grid;
    justify-items: center;
    gap: var(--_2);
    padding: var(--_8) var(--_4);
    text-align: center;
  }
  .sent-mark .icon {
    inline-size: 40px;
    block-size: 40px;
    color: var(--_paid);
  }
  .sent-title {
    font-size: var(--_size-figure);
  }
  .sent-title:focus {
    outline: none;
  }
  .next {
    display: grid;
    gap: var(--_2);
    max-inline-size: 52ch;
    margin-block: var(--_4) var(--_2);
    padding: var(--_4) var(--_5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    text-align: start;
  }
  .next ol {
    display: grid;
    gap: var(--_1);
    padding-inline-start: 1.3em;
    list-style: decimal;
  }
  .next li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .sent-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_2);
  }

  @container (inline-size < 560px) {
    .sent-actions,
    .sent-actions button {
      inline-size: 100%;
    }
  }
`;
