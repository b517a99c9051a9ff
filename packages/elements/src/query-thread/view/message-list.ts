import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Message } from '@saldo/sdk/contract';
import type { Download } from '../../attachments/download.ts';
import { fileLinks } from '../../attachments/file-links.ts';
import { failureKind } from '../../templates/failure.ts';
import { check, clip, clock, warning } from '../../templates/icons.ts';
import { messageDays } from '../model/message-days.ts';
import type { Outgoing } from '../data/outbox.ts';
import { authorName, dayName, isOwn, type ThreadView } from './thread-view.ts';

export interface MessageList extends ThreadView {
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly outgoing: readonly Outgoing[];
  /** Id of the first message that was unread when the thread was opened. */
  readonly newFrom: string | undefined;
  readonly download: Download | undefined;
  readonly onRetry: (item: Outgoing) => void;
  readonly onDiscard: (item: Outgoing) => void;
}

/** Messages by day, then those on their way. */
export function messageList(list: MessageList): TemplateResult {
  const { words, format, session, messages, newFrom } = list;
  return html`<div class="messages">
    ${repeat(
      messageDays(messages, (instant) => format.dayOf(instant)),
      ({ day }) => day,
      ({ day, messages: some }) =>
        html`<h4 class="day"><span>${dayName(list, day)}</span></h4>
          <ol class="day-messages">
            ${repeat(
              some,
              ({ id }) => id,
              (message) =>
                html`${message.id === newFrom ? html`<li class="new-line">${words.newFromHere}</li>` : nothing}
                  <li
                    class="message"
                    data-record=${message.id}
                    ?data-own=${isOwn(session, message.author)}
                    part="message"
                  >
                    ${messageItem(list, message)}
                  </li>`,
            )}
          </ol>`,
    )}
    ${
      list.outgoing.length > 0
        ? html`<ol class="day-messages">
            ${repeat(
              list.outgoing,
              ({ draft }) => draft.idempotencyKey,
              (item) =>
                html`<li class="message" data-own data-state=${item.state} part="message">
                  ${outgoingItem(list, item)}
                </li>`,
            )}
          </ol>`
        : nothing
    }
  </div>`;
}

function messageItem(list: MessageList, { author, createdAt, text, files }: Message): TemplateResult {
  const { words, format, download } = list;
  return html`<p class="message-head">
      <span class="author"><bdi>${authorName(list, author)}</bdi></span>
      <time class="muted" datetime=${createdAt} title=${format.instant(createdAt)}
        >${format.time(createdAt)}</time
      >
    </p>
    <div class="bubble">
      <p class="prose">${text}</p>
      ${fileLinks({ words, format, files, download })}
    </div>`;
}

function outgoingItem(list: MessageList, item: Outgoing): TemplateResult {
  const { words } = list;
  const { draft, state } = item;
  return html`<p class="message-head">
      <span class="author">${words.you}</span>
      ${
        state === 'failed'
          ? nothing
          : html`<span class="muted" role="status"
              >${state === 'sending' ? clock : check} ${words[state]}</span
            >`
      }
    </p>
    ${
      // It stands among the messages that were loaded again.
      state === 'arrived'
        ? nothing
        : html`<div class="bubble">
            <p class="prose">${draft.state.text}</p>
            ${draft.attachments.items.map(
              ({ name }) => html`<p class="small muted">${clip} <bdi>${name}</bdi></p>`,
            )}
          </div>`
    }
    ${state === 'failed' ? notSent(list, item) : nothing}`;
}

function notSent({ words, onRetry, onDiscard }: MessageList, item: Outgoing): TemplateResult {
  const { error } = item;
  const why = error === undefined ? words.filesIncomplete : words.errors[failureKind(error)];
  return html`<p class="field-error" role="alert">
      ${warning}<span>${words.notSent} ${why} ${words.againIsSafe}</span>
    </p>
    <p class="outgoing-actions">
      <button class="link" type="button" @click=${() => onRetry(item)}>${words.retry}</button>
      <button class="link" type="button" @click=${() => onDiscard(item)}>${words.discard}</button>
    </p>`;
}
