import { css } from 'lit';

/** For a native `<dialog>` opened by the `modal` directive: `header`, `.dialog-body`, `footer`. */
export const dialogs = css`
  dialog {
    inline-size: min(640px, calc(100vi - 32px));
    max-block-size: calc(100vb - 32px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_raised);
    color: inherit;
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: dialog-in var(--_quick) ease-out;
  }
  dialog::backdrop {
    background: #0b0f1570;
  }
  dialog > header,
  dialog > footer {
    display: flex;
    align-items: center;
    gap: var(--_3);
    padding: var(--_3) var(--_5);
  }
  dialog > header {
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
  }
  dialog > footer {
    justify-content: flex-end;
    border-block-start: 1px solid var(--_line);
  }
  .dialog-body {
    padding: var(--_5);
    overflow: auto;
    overscroll-behavior: contain;
  }
  @keyframes dialog-in {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
`;
