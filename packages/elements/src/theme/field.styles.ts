import { css } from 'lit';

/** Native controls: `<label class="field"><span>…</span><input></label>`, an error in `.field-error` named by `aria-describedby`. */
export const fields = css`
  .field {
    display: grid;
    gap: var(--_1);
    min-inline-size: 0;
  }
  .field > span:first-child,
  legend {
    padding: 0;
    color: var(--_text);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control);
    margin: 0;
    padding: 0 10px;
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }
  textarea {
    padding-block: 7px;
    line-height: 1.45;
    resize: vertical;
    field-sizing: content;
    min-block-size: 5lh;
  }
  input.amount {
    direction: ltr;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    border-color: transparent;
    border-radius: var(--_radius);
    outline-offset: -1px;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_overdue);
    box-shadow: inset 0 0 0 1px var(--_overdue);
  }
  :is(input, select, textarea):disabled {
    border-color: var(--_line);
    background: var(--_sunken);
    color: var(--_muted);
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
  }
  .field-hint {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .field-error {
    display: flex;
    gap: 6px;
    color: var(--_overdue);
    font-size: var(--_size-small);
  }
  @media (pointer: coarse) {
    input:not([type='checkbox'], [type='radio'], [type='file']),
    select {
      min-block-size: 44px;
      /* Below 16 px iOS zooms into the field. */
      font-size: max(16px, 1em);
    }
  }
`;
