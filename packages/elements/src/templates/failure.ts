import { html, nothing, type TemplateResult } from 'lit';
import type { SessionLoadError } from '../setup/session-load-error.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { refusalIn } from '../events/answer-event.ts';
import { close, copy, warning } from './icons.ts';

export interface FailureOptions {
  readonly words: SharedWords;
  readonly error: unknown;
  /** Absent where trying again cannot help. */
  readonly retry?: (() => void) | undefined;
  /** Takes the banner away. */
  readonly dismiss?: (() => void) | undefined;
  /** What was kept, in words: a draft, the rows from before. */
  readonly kept?: string | undefined;
  /** What happened, and what to do, where the element knows it better. */
  readonly title?: string | undefined;
  readonly hint?: string | undefined;
}

type Kind = 'connection' | 'expired' | 'forbidden' | 'notFound' | 'tooMany' | 'invalid' | 'server' | 'setup';

const kinds: Readonly<Record<number, Kind>> = {
  401: 'expired',
  403: 'forbidden',
  404: 'notFound',
  409: 'invalid',
  422: 'invalid',
  429: 'tooMany',
};
const final: readonly Kind[] = ['expired', 'forbidden', 'notFound', 'setup'];

/** The error state of a whole view, which a page may say in words of its own in the slot `error`: what happened, what was kept, how to go on, and the request id to pass on. */
export function failure(options: FailureOptions): TemplateResult {
  const { words, said, hint, requestId, retry } = describe(options);
  return html`<div class="notice" part="error" role="alert">
    <slot name="error"
      >${warning}
      <p class="title">${options.title ?? said}</p>
      <p class="text">${options.kept ? `${options.kept} ` : ''}${options.hint ?? hint}</p>
      ${retry ? html`<div class="actions"><button type="button" @click=${retry}>${words.retry}</button></div>` : nothing}
      ${requestId ? requestIdLine(words, requestId) : nothing}</slot
    >
  </div>`;
}

/** The error state beside content that stays: one line. */
export function failureBanner(options: FailureOptions): TemplateResult {
  const { words, said, hint, requestId, retry } = describe(options);
  const { dismiss } = options;
  return html`<div class="banner" part="error" role="alert">
    ${warning}
    <p class="text">${said} ${options.kept ?? hint}</p>
    ${requestId ? requestIdLine(words, requestId) : nothing}
    ${retry ? html`<button type="button" @click=${retry}>${words.retry}</button>` : nothing}
    ${
      dismiss
        ? html`<button class="plain square" type="button" aria-label=${words.close} @click=${dismiss}>
            ${close}
          </button>`
        : nothing
    }
  </div>`;
}

/** What kind of failure it was. By shape, not by class: an element and a client may come from two bundles. */
export function failureKind(error: unknown): Kind {
  const { status, name, cause } = (error ?? {}) as { status?: unknown; name?: unknown; cause?: unknown };
  if (typeof status === 'number') return kinds[status] ?? 'server';
  if (name === 'CredentialError') return (cause as Partial<SessionLoadError> | undefined)?.kind ?? 'expired';
  if (name === 'SetupError') return 'setup';
  return name === 'ConnectionError' || name === 'TimeoutError' ? 'connection' : 'server';
}

function describe({ words, error, retry }: FailureOptions) {
  const kind = failureKind(error);
  const { requestId } = (error ?? {}) as { requestId?: unknown };
  const refusal = refusalIn(error);
  return {
    words,
    // What a page refuses it says in its own words.
    said: refusal ?? words.errors[kind],
    hint: refusal !== undefined ? '' : words.errors[`${kind}Hint` as const],
    requestId: typeof requestId === 'string' && requestId ? requestId : undefined,
    retry: refusal !== undefined || final.includes(kind) ? undefined : retry,
  };
}

function requestIdLine(words: SharedWords, requestId: string): TemplateResult {
  const handleCopy = async (event: Event): Promise<void> => {
    const output = (event.currentTarget as HTMLElement).nextElementSibling!;
    await navigator.clipboard.writeText(requestId);
    output.textContent = words.copied;
  };
  // The clipboard exists only in secure contexts; elsewhere one click selects the whole id.
  const copyButton = (navigator.clipboard as Clipboard | undefined)
    ? html`<button
          class="link"
          type="button"
          aria-label="${words.copy}: ${words.requestId}"
          @click=${handleCopy}
        >
          ${copy}</button
        ><output></output>`
    : nothing;
  return html`<p class="request-id">${words.requestId} <code>${requestId}</code> ${copyButton}</p>`;
}
