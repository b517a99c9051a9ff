import { css } from 'lit';

/** Adopted by an element when its page has actions. */
export const rowActionStyles = css`
  .row-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_1) var(--_2);
  }
  .row-acts.line {
    justify-content: flex-start;
  }
  .row-acts.line > .outcome {
    inline-size: 100%;
    margin: 0;
  }
  .selection > .outcome {
    inline-size: auto;
    margin: 0;
  }
  .table td.column-actions {
    vertical-align: top;
    white-space: normal;
  }
  .table td.column-actions button {
    margin-block: -4px;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .outcome {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
    flex: none;
    inline-size: 9em;
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .outcome[data-failed] {
    color: var(--_overdue);
  }
  .acts-menu {
    position: fixed;
    inset: auto;
    min-inline-size: 12em;
    max-inline-size: min(22em, 100vw - 16px);
    margin: 0;
    padding: var(--_1);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  .table .acts-menu button {
    justify-content: flex-start;
    inline-size: 100%;
    margin: 0;
    border-color: transparent;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .acts-menu button:is(:hover, :focus-visible) {
    background: var(--_sunken);
  }

  /* It takes room: others leave a little earlier. */
  @container (760px <= inline-size < 860px) {
    .table:has(.column-actions) .below-m {
      display: none;
    }
  }
  @container (960px <= inline-size < 1060px) {
    .table:has(.column-actions) .below-l {
      display: none;
    }
  }
  @container (inline-size < 620px) {
    .outcome {
      inline-size: 6em;
    }
  }
  @container (inline-size < 560px) {
    .table td.column-actions::before {
      content: none;
    }
    .table td.column-actions {
      padding-block-start: var(--_2);
    }
    .row-acts,
    .outcome {
      justify-content: flex-start;
      margin-inline: 0;
    }
    .outcome {
      inline-size: 100%;
    }
  }
  @media print {
    .column-actions {
      display: none;
    }
  }
`;
