import { css } from 'lit';

/** The form about one user, and the choice of clients and suppliers in it. */
export const userAdminFormStyles = css`
  form.detail {
    gap: var(--_4);
  }
  form .segments {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  form .segments label > span {
    justify-content: center;
    white-space: normal;
    text-align: center;
  }
  .field > label {
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .field > label .muted {
    font-weight: 400;
  }
  .field-hint:empty,
  .field-error:empty {
    display: none;
  }
  .field-error .icon {
    margin-block-start: 0.2em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_4);
  }
  .choice {
    display: grid;
    gap: var(--_1);
    min-inline-size: 0;
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 28px;
    cursor: pointer;
  }
  .option input {
    flex: none;
  }
  .choice .picker {
    padding-inline-start: 24px;
  }
  .picker .search {
    display: grid;
    max-inline-size: none;
  }
  .chosen,
  .found {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .found {
    border-color: var(--_line-strong);
    box-shadow: var(--_shadow);
  }
  :is(.chosen, .found) li + li {
    border-block-start: 1px solid var(--_line);
  }
  .chosen li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    padding-inline-start: 10px;
  }
  .found button {
    justify-content: start;
    inline-size: 100%;
    padding-inline: 10px;
    padding-block: var(--_1);
    border-radius: 0;
    font-weight: 400;
    text-align: start;
  }
  .found button:focus-visible {
    outline-offset: -2px;
  }
  .partner {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
    }
  }
`;
