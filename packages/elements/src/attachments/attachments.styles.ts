import { css } from 'lit';

export const attachmentStyles = css`
  .drop-area {
    display: grid;
    justify-items: center;
    gap: 2px;
    padding: var(--_5) var(--_4);
    border: 1px dashed var(--_line-control);
    border-radius: var(--_radius);
    text-align: center;
    cursor: pointer;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }
  .drop-area > .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_muted);
  }
  .drop-area .choose {
    color: var(--_accent-text);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .drop-area:hover,
  .dropping .drop-area {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
  }
  .drop-area:has(:focus-visible),
  .attach:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .drop-area,
  .attach {
    position: relative;
  }

  .attachments {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .attachment {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto auto auto;
    align-items: center;
    gap: var(--_2);
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .attachment-name,
  .file-link bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .attachment-size,
  .attachment-state {
    font-size: var(--_size-small);
    white-space: nowrap;
  }
  .attachment-state,
  .attachment-state .bad {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .attachment-state .ok {
    color: var(--_paid);
  }
  .attachment-state .bad {
    color: var(--_overdue);
  }
  .attachment progress {
    inline-size: 56px;
    block-size: 4px;
    accent-color: var(--_accent);
  }
  button.small-square {
    grid-column: -2;
    inline-size: 28px;
    min-block-size: 28px;
  }
  @container (inline-size < 560px) {
    .attachment {
      grid-template-columns: minmax(0, 1fr) auto auto;
      row-gap: 0;
    }
    .attachment-state {
      grid-row: 2;
      white-space: normal;
    }
    .attachment-size {
      grid-column: 2;
    }
    .attachment .link {
      grid-row: 2;
      grid-column: 2;
    }
    .attachment .small-square {
      grid-row: 1 / span 2;
      grid-column: 3;
    }
  }

  .file-links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .file-links li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .file-link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    padding-inline: 10px;
    font-size: var(--_size-small);
    font-weight: 400;
  }
`;
