import { css } from 'lit';

export const publishFilesStyles = css`
  section {
    display: grid;
    gap: var(--_4);
    min-inline-size: 0;
  }
  h2,
  h3,
  p,
  dl,
  ul {
    margin: 0;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: var(--_3);
    padding: var(--_5, 32px) var(--_4);
    border: 1px dashed var(--_line-control);
    border-radius: var(--_radius);
    text-align: center;
  }
  .drop.dropping {
    border-style: solid;
    border-color: var(--_accent);
    background: var(--_sunken);
  }
  .row,
  .actions,
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
  }
  .picker:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .picker input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
    pointer-events: none;
  }
  .question {
    display: grid;
    gap: var(--_3);
    min-inline-size: 0;
    margin: 0;
    padding: var(--_3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: var(--_3);
  }
  .sample {
    overflow-x: auto;
  }
  .sample table {
    border-collapse: collapse;
    font-size: var(--_size-small);
  }
  .sample :is(th, td) {
    max-inline-size: 24ch;
    overflow: hidden;
    padding: var(--_1) var(--_2);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .sums {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_4);
  }
  .filters button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .reasons {
    display: grid;
    gap: var(--_1);
    overflow-wrap: anywhere;
  }
  .reasons code {
    color: var(--_muted);
  }
  .old {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .origin {
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .filters button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
