import { nothing, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

class ModalDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('modal() belongs into the tag of a <dialog>');
  }

  override render(_open: boolean): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [open]: [boolean]): typeof nothing {
    const dialog = part.element as HTMLDialogElement;
    // After this render, when the dialog is in the document and its content is there to take the focus.
    queueMicrotask(() => {
      if (open && dialog.isConnected && !dialog.open) dialog.showModal();
      else if (!open && dialog.open) dialog.close();
    });
    return nothing;
  }
}

/**
 * `<dialog ${modal(this.open)} @close=${…}>`: a native modal, opened and closed by state. The browser traps the focus, closes
 * on Escape and gives the focus back; set the state to closed on its `close` event.
 */
export const modal = directive(ModalDirective);
