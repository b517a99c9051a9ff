import { css } from 'lit';

/**
 * Compact choices above a list. `fieldset.segments` of `label > input[type=radio] + span`; `label.chip > select` with a
 * chevron, `data-set` while it filters; `label.date-field > span + input`.
 */
export const choices = css`
  .segments {
    display: inline-flex;
    border-radius: var(--_radius);
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .segments label {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .segments label > span {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_control);
    padding-inline: 11px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-weight: 500;
    white-space: nowrap;
  }
  .segments label:hover > span {
    color: var(--_text);
  }
  .segments :checked + span {
    border-color: var(--_line-strong);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: 0 1px 2px light-dark(#1a212b12, #0000004d);
  }
  .segments :focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .chip {
    position: relative;
    display: inline-block;
  }
  .chip select {
    inline-size: auto;
    field-sizing: content;
    max-inline-size: 15em;
    padding-inline: 11px 28px;
    border-color: var(--_line-strong);
    appearance: none;
    font-weight: 500;
    cursor: pointer;
  }
  .chip .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 9px;
    inline-size: 12px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .chip[data-set] select {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .chip option {
    background: var(--_raised);
    color: var(--_text);
  }
  .dates,
  .date-field {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .dates {
    flex-wrap: wrap;
  }
  .date-field > span {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .date-field input[type='date'] {
    inline-size: auto;
  }
  @media (pointer: coarse) {
    .segments label > span {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .segments :checked + span {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
