import { css } from 'lit';

/** Head, navigation, and the place of the views. */
export const portalStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_4);
    padding: var(--_3) var(--_5);
    border-block-end: 1px solid var(--_line);
  }
  .who {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .partner {
    font-size: var(--_size-large);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.006em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .account {
    max-inline-size: 100%;
    margin-inline-start: auto;
  }
  .person {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
  }
  .body {
    display: grid;
    grid-template-columns: 16.5em minmax(0, 1fr);
    align-items: start;
  }

  .nav {
    position: sticky;
    inset-block-start: var(--saldo-sticky-top, 0px);
    padding: var(--_4) var(--_3);
  }
  .menu {
    display: none;
  }
  .views {
    display: grid;
    gap: 2px;
  }
  .view-link {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_control);
    padding: var(--_1) var(--_3);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-weight: 500;
    text-decoration: none;
  }
  .view-link:hover {
    background: var(--_sunken);
    color: var(--_text);
  }
  .view-link[aria-current='page'] {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .view-link:focus-visible {
    border-radius: var(--_radius);
    outline-offset: -2px;
  }

  .view {
    min-inline-size: 0;
    min-block-size: 24rem;
    padding: var(--_4) var(--_5) var(--_8);
    border-inline-start: 1px solid var(--_line);
    scroll-margin-block-start: var(--saldo-sticky-top, 0px);
  }
  .view:focus {
    outline: none;
  }
  .kept[hidden] {
    display: none;
  }
  .loading {
    display: grid;
    gap: var(--_3);
    padding: var(--_4) var(--_3);
  }
  .view a:not(.button) {
    color: var(--_accent-text);
    text-underline-offset: 0.2em;
  }
  .view a:not(.button, :hover) {
    text-decoration: none;
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: var(--_accent-strong);
  }
  .back {
    padding-block-end: var(--_2);
  }
  .back a {
    display: inline-flex;
    align-items: center;
    gap: var(--_1);
    min-block-size: 24px;
    font-weight: 500;
  }
  .asks {
    margin-block-start: var(--_8);
    padding-block-start: var(--_5);
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size < 900px) {
    .head {
      padding: var(--_3) var(--_4);
    }
    .body {
      grid-template-columns: minmax(0, 1fr);
    }
    .nav {
      z-index: 3;
      padding: 0;
      border-block-end: 1px solid var(--_line);
      background: var(--_surface);
    }
    .menu {
      display: flex;
      justify-content: flex-start;
      inline-size: 100%;
      min-block-size: 44px;
      padding-inline: var(--_4);
      border: 0;
      border-radius: 0;
      background: none;
    }
    .menu:focus-visible {
      outline-offset: -2px;
    }
    .menu > .icon:last-child {
      margin-inline-start: auto;
      color: var(--_muted);
      transition: rotate var(--_quick);
    }
    .menu[aria-expanded='true'] > .icon:last-child {
      rotate: 180deg;
    }
    .views {
      padding: 0 var(--_2) var(--_2);
    }
    .views[data-open='false'] {
      display: none;
    }
    .view-link {
      min-block-size: 44px;
    }
    .view {
      padding: var(--_3) var(--_4) var(--_6);
      border: 0;
    }
  }
  @container (inline-size < 560px) {
    .view {
      padding-inline: var(--_2);
    }
  }
  @media (forced-colors: active) {
    .view-link[aria-current='page'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .button.primary {
      border-color: ButtonText;
    }
  }
  @media print {
    .head,
    .nav,
    .back,
    .asks {
      display: none;
    }
    .body {
      display: block;
    }
    .view {
      padding: 0;
      border: 0;
    }
  }
`;
