import { css } from 'lit';

export const toolbarStyles = css`
  /* Search and filters. */
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding: 0 var(--_cell-inline) var(--_3);
  }
  .search {
    position: relative;
    flex: 1 1 200px;
    max-inline-size: 280px;
  }
  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input[type='search'] {
    padding-inline-start: 34px;
  }
  .more-filters {
    display: none;
  }
  .count {
    min-inline-size: 1.5em;
    padding-inline: 4px;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8em;
    line-height: 1.5;
  }
  .filters {
    display: contents;
  }
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
  .segments span {
    display: grid;
    align-items: center;
    min-block-size: var(--_control);
    padding-inline: 11px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-weight: 500;
  }
  .segments label:hover span {
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
  .date-field > span {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  .date-field input[type='date'] {
    inline-size: auto;
  }
  .clear {
    padding-inline: var(--_1);
  }

  @container (inline-size < 760px) {
    .search {
      max-inline-size: none;
    }
    .more-filters {
      display: inline-flex;
    }
    .filters {
      display: none;
      flex-basis: 100%;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_2);
    }
    .filters[data-open] {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .segments :checked + span {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
