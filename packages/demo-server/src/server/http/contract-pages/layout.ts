import { html } from 'hono/html';

export interface PageParts {
  readonly title: string;
  readonly body: unknown;
  /** Also loads the script that sends requests. */
  readonly script?: boolean;
}

/** A whole page, as text. Nothing in it is inline: style and script are files of this origin. */
export async function layout({ title, body, script = false }: PageParts): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/docs/docs.css" />
        ${script && html`<script type="module" src="/docs/try.js"></script>`}
      </head>
      <body>
        <header>
          <nav aria-label="Contract">
            <a href="/docs">Operations</a> <a href="/docs/schemas">Schemas</a> <a href="/problems">Codes</a>
            <a href="/docs/openapi.json">OpenAPI</a>
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html>`;
  return String(page);
}

/** A value as indented JSON that wraps where the page is narrow. */
export function json(value: unknown): unknown {
  return html`<pre><code>${JSON.stringify(value, null, 2)}</code></pre>`;
}
