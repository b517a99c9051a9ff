import { css } from 'lit';

/** `button` is quiet with a hairline; `.primary` is the one action of a view; `.plain` has no frame; `.link` reads as a link. */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control);
    margin: 0;
    padding: 0 var(--_3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  /* Only the pointer fades: a button that becomes usable says so at once. */
  button:hover,
  .button:hover {
    border-color: var(--_line-control);
    background: var(--_sunken);
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }
  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_sunken);
    color: var(--_muted);
    cursor: not-allowed;
  }
  button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    background: var(--_accent-strong);
  }
  button.primary:disabled,
  button.primary[aria-disabled='true'] {
    background: var(--_line);
    color: var(--_muted);
  }
  button.plain {
    border-color: transparent;
    background: transparent;
  }
  button.plain:hover {
    background: var(--_sunken);
  }
  button.square {
    inline-size: var(--_control);
    padding: 0;
  }
  button.link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent-text);
    text-align: start;
  }
  button.link:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (pointer: coarse) {
    button:not(.link),
    .button {
      min-block-size: 44px;
    }
    button.square {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    button.primary {
      border-color: ButtonText;
    }
  }
`;
