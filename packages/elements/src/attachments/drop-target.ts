import { nothing, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Attachments } from './attachments.ts';

class DropTargetDirective extends AsyncDirective {
  #element: Element | undefined;
  #attachments: Attachments | undefined;
  #depth = 0;

  override render(_attachments: Attachments | undefined): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [attachments]: [Attachments | undefined]): typeof nothing {
    this.#attachments = attachments;
    if (this.#element !== part.element) {
      this.#element = part.element;
      this.#listen();
    }
    return nothing;
  }

  protected override disconnected(): void {
    for (const type of types) this.#element?.removeEventListener(type, this);
  }

  protected override reconnected(): void {
    this.#listen();
  }

  handleEvent(event: Event): void {
    const data =
      event.type === 'paste' ? (event as ClipboardEvent).clipboardData : (event as DragEvent).dataTransfer;
    if (!this.#attachments || !data?.types.includes('Files')) return;
    // Without it the browser would leave the page for the file.
    event.preventDefault();
    if (event.type === 'dragenter') this.#depth += 1;
    else if (event.type === 'dragleave') this.#depth = Math.max(0, this.#depth - 1);
    else if (event.type === 'drop' || event.type === 'paste') {
      this.#depth = 0;
      this.#attachments.add(data.files);
    }
    this.#element?.classList.toggle('dropping', this.#depth > 0);
  }

  #listen(): void {
    for (const type of types) this.#element?.addEventListener(type, this);
  }
}

const types = ['dragenter', 'dragover', 'dragleave', 'drop', 'paste'];

/** `<section ${dropTarget(attachments)}>`: files dropped or pasted there are attached. While they hover, it has the class `dropping`. */
export const dropTarget = directive(DropTargetDirective);
