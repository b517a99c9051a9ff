import { css } from 'lit';

export const accountMenuStyles = css`
  :host {
    position: relative;
    container-type: normal;
    background: none;
  }
  .open {
    max-inline-size: 100%;
    border-color: transparent;
    background: none;
    font-weight: 400;
  }
  .open > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .menu {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    z-index: 5;
    display: grid;
    gap: var(--_2);
    inline-size: max-content;
    min-inline-size: 15em;
    max-inline-size: min(22em, calc(100vi - 24px));
    max-block-size: min(70vb, 32em);
    padding: var(--_2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    overflow: auto;
  }
  .menu[hidden] {
    display: none;
  }
  .group {
    display: grid;
    padding-block-end: var(--_2);
    border-block-end: 1px solid var(--_line);
  }
  .group > h3 {
    padding: var(--_1) var(--_3);
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .menu button {
    justify-content: flex-start;
    inline-size: 100%;
    border-color: transparent;
    background: none;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .menu button:hover {
    background: var(--_sunken);
  }
  .menu button > .icon {
    inline-size: 1em;
  }
  .menu [aria-current='true'] {
    font-weight: var(--_weight-strong);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
