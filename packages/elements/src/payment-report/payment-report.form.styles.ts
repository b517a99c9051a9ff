import { css } from 'lit';

/** The form: sections at the start, the running totals at the end. */
export const formStyles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    align-items: start;
    gap: var(--_8);
    padding-block: var(--_5) var(--_4);
  }
  .sections {
    display: grid;
    gap: var(--_8);
    min-inline-size: 0;
  }
  .section {
    display: grid;
    gap: var(--_3);
    min-inline-size: 0;
  }
  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_1) var(--_4);
  }
  .section-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
    font-size: var(--_size-small);
  }
  .field > label {
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .field > label .muted {
    font-weight: 400;
  }
  .field-error .icon {
    margin-block-start: 0.2em;
  }
  .field-error .link {
    min-block-size: 0;
    color: inherit;
    font-size: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .hint-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_2);
    align-items: baseline;
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .hint-line > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .control-skeleton {
    display: block;
    block-size: var(--_control);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  #paid,
  .withholding .amount {
    text-align: start;
  }
  .grid {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_4);
    align-items: start;
  }
  .paid-field {
    display: flex;
    gap: var(--_2);
    align-items: start;
  }
  .paid-field .field:not(.currency) {
    flex: 1;
  }
  .currency {
    flex: none;
    inline-size: 6em;
  }

  /* Accounts. */
  .accounts {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    overflow: hidden;
  }
  .account,
  .account-other {
    padding: var(--_3) var(--_4);
  }
  .account + .account,
  .account-other {
    border-block-start: 1px solid var(--_line);
  }
  .account[data-chosen='true'] {
    background: var(--_accent-soft);
  }
  .account-name,
  .account-other {
    display: flex;
    align-items: center;
    gap: var(--_2);
    cursor: pointer;
  }
  .account-name {
    font-weight: 500;
  }
  .account-facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_2) var(--_5);
    margin-block-start: var(--_1);
    padding-inline-start: 24px;
  }
  .account-facts dt {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .account-facts dd {
    display: flex;
    align-items: center;
    gap: 6px;
    overflow-wrap: anywhere;
  }
  .account-value {
    font-family: var(--_mono);
    font-size: 0.95em;
    user-select: all;
  }
  .account-note {
    padding-inline-start: 24px;
    margin-block-start: var(--_1);
  }
  .copy {
    inline-size: 24px;
  }
  .copied {
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  /* Totals. */
  .summary {
    position: sticky;
    inset-block-start: calc(var(--saldo-sticky-top, 0px) + var(--_4));
    display: grid;
    gap: var(--_3);
    padding: var(--_5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_raised);
  }
  .summary .code {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .totals {
    display: grid;
    gap: 6px;
  }
  .totals > div {
    display: flex;
    justify-content: space-between;
    gap: var(--_3);
  }
  .totals dt {
    color: var(--_muted);
  }
  .totals [data-missing='true'] * {
    color: var(--_overdue);
  }
  .totals .total {
    align-items: baseline;
    padding-block-start: var(--_2);
    border-block-start: 1px solid var(--_line);
  }
  .totals .total dt {
    color: var(--_text);
    font-weight: 500;
  }
  .totals .total dd {
    font-size: var(--_size-figure);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.01em;
  }
  .attention:not(:has(.icon)) {
    display: none;
  }
  .submit {
    inline-size: 100%;
  }
  .summary .banner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
  }
  .summary .banner > :not(.icon) {
    grid-column: 2;
  }
  .summary .banner > .icon {
    margin-block-start: 0.2em;
  }
  .banner-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }

  @container (inline-size < 960px) {
    .form {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_6);
    }
    .summary {
      position: static;
    }
  }
  @container (inline-size < 560px) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
