import { css } from 'lit';

/** The frame, and the list of threads. */
export const queryThreadStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2) var(--_4);
    min-block-size: var(--_control);
    padding-block-end: var(--_3);
  }
  .head h2 {
    font-size: calc(var(--_size) * 1.35);
    letter-spacing: -0.012em;
    overflow-wrap: anywhere;
  }
  .head-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(240px, 32%) minmax(0, 1fr);
    block-size: var(--saldo-thread-height, 36rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    overflow: hidden;
  }
  .desk[data-alone='true'] {
    grid-template-columns: minmax(0, 1fr);
  }
  .list-pane {
    min-block-size: 0;
    border-inline-end: 1px solid var(--_line);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .conversation-pane {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .placeholder {
    flex: 1;
    display: grid;
    place-content: center;
    background: var(--_sunken);
  }
  button.back {
    display: none;
  }

  .thread {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    justify-content: stretch;
    gap: 1px var(--_3);
    inline-size: 100%;
    padding: var(--_3) var(--_4);
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    background: none;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
  }
  .thread:focus-visible {
    border-radius: 0;
    outline-offset: -2px;
  }
  .thread[aria-current='true'],
  .thread[aria-current='true']:hover {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .thread-subject,
  .thread-last,
  .thread-about {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .thread-subject {
    font-weight: 500;
  }
  .thread[data-unread='true'] .thread-subject {
    font-weight: 700;
  }
  .thread-time {
    justify-self: end;
  }
  .thread-time,
  .thread-about,
  .thread-last,
  .thread-unread {
    font-size: var(--_size-small);
  }
  .thread-about {
    grid-column: 1;
  }
  .thread-unread {
    justify-self: end;
    padding-inline: 7px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 500;
  }
  .thread-last {
    grid-column: 1 / -1;
  }
  .list-pane .more {
    inline-size: 100%;
    border-radius: 0;
  }
  .list-pane .banner {
    border-radius: 0;
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

  @container (inline-size < 760px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    .desk[data-pane='list'] {
      block-size: auto;
      max-block-size: var(--saldo-thread-height, 36rem);
    }
    .desk[data-pane='list'] .conversation-pane,
    .desk:not([data-pane='list'], [role]) .list-pane {
      display: none;
    }
    .list-pane {
      border: 0;
    }
    button.back {
      display: inline-flex;
      justify-content: start;
      min-block-size: 40px;
      padding: var(--_1) var(--_3) 0;
    }
  }
  @media (forced-colors: active) {
    .thread[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .thread-unread {
      border: 1px solid;
    }
  }
`;
