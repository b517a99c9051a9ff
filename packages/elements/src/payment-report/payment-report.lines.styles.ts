import { css } from 'lit';

/** Lines of the form, their withholdings, and what to start from. */
export const lineStyles = css`
  .line-head,
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--_size) * 7.5) repeat(2, calc(var(--_size) * 9.5)) 28px;
    column-gap: var(--_4);
  }
  .line-head {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .line-head .end:dir(ltr) {
    text-align: end;
  }
  .line-head + .lines {
    margin-block-start: calc(-1 * var(--_1));
  }
  .lines {
    border-block-start: 1px solid var(--_line);
  }
  .line {
    align-items: start;
    padding-block: var(--_2);
    border-block-end: 1px solid var(--_line);
  }
  .line > * {
    grid-row: 1;
  }
  .line > .line-due {
    grid-column: 2;
  }
  .line > .line-open {
    grid-column: 3;
  }
  .line > .line-amount {
    grid-column: 4;
  }
  .line > .line-remove {
    grid-column: 5;
  }
  .line > .line-withholdings {
    grid-row: 2;
  }
  .line[data-sent='false'] input:not(:focus) {
    color: var(--_muted);
  }
  button.unfold {
    justify-self: start;
    min-block-size: 32px;
  }
  .line.loading {
    padding-block: var(--_3);
  }
  .line-document {
    display: grid;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .line-label {
    overflow-wrap: anywhere;
    font-weight: 500;
  }
  .line-document,
  .line-due,
  .line-open {
    padding-block-start: calc((var(--_control) - 1.4em) / 2);
  }
  .line-due.overdue {
    color: var(--_overdue);
  }
  .line-overdue {
    display: block;
    font-size: var(--_size-small);
  }
  .line-open {
    padding-block-end: 22px;
  }
  .line-open:dir(ltr) {
    text-align: end;
  }
  button.line-remove {
    inline-size: 28px;
    margin-block-start: calc((var(--_control) - 28px) / 2);
    min-block-size: 28px;
    color: var(--_muted);
  }
  .narrow-word {
    display: none;
  }
  .line-withholdings {
    grid-column: 1 / -1;
    display: grid;
    gap: var(--_2);
    padding-block-start: var(--_2);
  }
  .line .add {
    grid-column: 3;
    place-self: end;
    gap: 3px;
    font-size: var(--_size-small);
  }
  .withholding {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr) 28px;
    align-items: start;
    gap: var(--_3);
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .withholding > button {
    inline-size: 28px;
    min-block-size: 28px;
    margin-block-start: 1.6em;
  }

  .start {
    display: grid;
    gap: var(--_1);
  }
  .start-list {
    margin-block-start: var(--_2);
    border-block-start: 1px solid var(--_line);
  }
  .start-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2) var(--_4);
    padding-block: var(--_2);
    border-block-end: 1px solid var(--_line);
  }
  .start-figure {
    display: grid;
    line-height: 1.35;
  }
  .start-figure .amount {
    font-weight: 500;
  }
  .start-actions,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .choices {
    margin-block-start: var(--_2);
  }

  @container (inline-size < 560px) {
    .line-head {
      display: none;
    }
    .line {
      grid-template:
        'document amount remove' auto
        'due due due' auto
        'open add add' auto
        'withholdings withholdings withholdings' auto / minmax(0, 1fr) 8.5em 28px;
      gap: 0 var(--_2);
      padding-block: var(--_3);
    }
    .line > *,
    .line > .line-withholdings {
      grid-row: auto;
    }
    .line > .line-document {
      grid-area: document;
    }
    .line > .line-due {
      grid-area: due;
      font-size: var(--_size-small);
    }
    .line > .line-open {
      grid-area: open;
      font-size: var(--_size-small);
      text-align: start;
    }
    .line > .line-amount {
      grid-area: amount;
    }
    .line > .line-remove {
      grid-area: remove;
    }
    .line > .line-withholdings {
      grid-area: withholdings;
    }
    .line > .add {
      grid-area: add;
      place-self: center end;
    }
    .line-document,
    .line-due,
    .line-open {
      padding-block: 0;
    }
    .line-overdue {
      display: inline;
    }
    .line-overdue::before {
      content: '· ';
    }
    .narrow-word {
      display: inline;
    }
    .withholding {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 28px;
    }
    .withholding > .field:nth-of-type(3) {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .withholding > button {
      grid-row: 1;
      grid-column: 3;
    }
    .start-actions,
    .start-actions button {
      inline-size: 100%;
    }
  }
`;
