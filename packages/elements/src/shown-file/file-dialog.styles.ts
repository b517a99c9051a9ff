import { css } from 'lit';

/** For `fileDialog`, on top of `dialogs`. */
export const fileDialogs = css`
  .file-dialog {
    inline-size: min(980px, calc(100vi - 32px));
  }
  .file-dialog h3 {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .file-dialog .dialog-body {
    padding: var(--_3);
  }
  .file-actions {
    display: flex;
    flex: none;
  }
  .file-dialog canvas {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
  }
  @media print {
    .file-dialog canvas.view-only {
      display: none;
    }
  }
`;
