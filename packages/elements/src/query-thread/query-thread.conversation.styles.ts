import { css } from 'lit';

/** Messages, and where they are written. */
export const conversationStyles = css`
  .prose {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .conversation-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_4);
    padding: var(--_3) var(--_4);
    border-block-end: 1px solid var(--_line);
    font-size: var(--_size-small);
  }
  .conversation-head h3 {
    overflow-wrap: anywhere;
  }
  h3:focus {
    outline: none;
  }
  .conversation-pane > .banner {
    border-radius: 0;
  }

  /* Reversed, so that the latest stays in view and what comes before it moves nothing. */
  .scroller {
    display: flex;
    flex: 1;
    flex-direction: column-reverse;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .scrolled {
    margin-block-end: auto;
    padding: var(--_4);
  }
  #end {
    display: block;
    block-size: 1px;
  }
  .earlier {
    display: grid;
    justify-items: center;
    padding-block-end: var(--_2);
  }
  .messages,
  .day-messages {
    display: grid;
    gap: var(--_4);
  }
  .day {
    display: flex;
    align-items: center;
    gap: var(--_3);
    margin: 0;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
  .day > span {
    display: inline-block;
  }
  .day > span::first-letter {
    text-transform: uppercase;
  }
  .new-line {
    display: flex;
    align-items: center;
    gap: var(--_2);
    color: var(--_accent-text);
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
  }
  .new-line::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentColor;
  }
  .message {
    display: grid;
    gap: 3px;
    justify-items: start;
    max-inline-size: min(85%, 62ch);
  }
  .message[data-own] {
    justify-self: end;
    justify-items: end;
  }
  .message-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    align-items: baseline;
    font-size: var(--_size-small);
  }
  .author {
    font-weight: 500;
  }
  .bubble {
    display: grid;
    gap: var(--_2);
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_line);
    border-radius: 12px;
    border-start-start-radius: 3px;
    background: var(--_raised);
  }
  [data-own] > .bubble {
    border-color: transparent;
    border-start-start-radius: 12px;
    border-start-end-radius: 3px;
    background: var(--_accent-soft);
  }
  [data-state='sending'] > .bubble {
    opacity: 0.7;
  }
  [data-state='failed'] > .bubble {
    border-color: var(--_overdue);
    background: var(--_raised);
  }
  .message .field-error {
    justify-content: end;
  }
  .message-head .icon {
    inline-size: 12px;
    block-size: 12px;
    vertical-align: -1px;
  }
  .outgoing-actions {
    display: flex;
    gap: var(--_4);
    font-size: var(--_size-small);
  }
  .message .bubble > .skeleton {
    inline-size: 14em;
  }

  .composer,
  .read-only {
    display: grid;
    gap: var(--_2);
    padding: var(--_3) var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .composer textarea {
    min-block-size: calc(2lh + 16px);
    max-block-size: 12lh;
    resize: none;
  }
  .composer-foot {
    display: flex;
    align-items: center;
    gap: var(--_2);
  }
  .keys {
    margin-inline-start: auto;
  }
  .attach {
    border-color: transparent;
    background: transparent;
    margin-inline-start: calc(-1 * var(--_3));
  }
  .composer .attachments,
  .question .attachments {
    max-block-size: 9em;
    overflow: auto;
  }
  .dropping {
    background: var(--_accent-soft);
  }
  .question {
    display: grid;
    gap: var(--_4);
    align-content: start;
    padding: var(--_4);
    overflow: auto;
  }
  .question .field > label {
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .question-head p {
    font-size: var(--_size-small);
  }
  .desk[data-pane='question'][data-alone='true'] {
    block-size: auto;
  }

  @container (inline-size < 560px) {
    .keys {
      display: none;
    }
    .composer-foot button[type='submit'] {
      margin-inline-start: auto;
    }
    .message {
      max-inline-size: 92%;
    }
  }
  @media (forced-colors: active) {
    [data-own] > .bubble {
      border-color: CanvasText;
    }
  }
`;
