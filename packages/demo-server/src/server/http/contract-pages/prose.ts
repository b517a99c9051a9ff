import { html } from 'hono/html';

/** A description as paragraphs. Of Markdown it knows what the contract uses: `code`, **strong**, *emphasis*. All else is text. */
export function prose(text: string | undefined): unknown {
  if (text === undefined) return '';
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => html`<p>${inline(paragraph)}</p>`);
}

/** A line of a description, with its code and emphasis. */
export function inline(text: string): unknown[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/).map((part) => {
    if (/^`.+`$/s.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^\*\*.+\*\*$/s.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
    if (/^\*.+\*$/s.test(part)) return html`<em>${part.slice(1, -1)}</em>`;
    return part;
  });
}
