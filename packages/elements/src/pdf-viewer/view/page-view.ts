import { nothing, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Rotation } from '../model/page-layout.ts';
import type { PdfDocument } from '../data/pdf-document.ts';

export interface PageView {
  readonly document: PdfDocument;
  readonly page: number;
  readonly scale: number;
  readonly rotation: Rotation;
  readonly pixelRatio: number;
  readonly failed: () => void;
}

class PageViewDirective extends AsyncDirective {
  #element: HTMLElement | undefined;
  #view: PageView | undefined;
  #abort: AbortController | undefined;

  override render(_view: PageView): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [view]: [PageView]): typeof nothing {
    const before = this.#view;
    this.#element = part.element as HTMLElement;
    this.#view = view;
    const names = ['document', 'page', 'scale', 'rotation', 'pixelRatio'] as const;
    if (!before || names.some((name) => before[name] !== view[name])) void this.#draw();
    return nothing;
  }

  protected override disconnected(): void {
    this.#abort?.abort();
    this.#clear();
  }

  protected override reconnected(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const { document: file, page, failed, ...how } = this.#view!;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const canvas = document.createElement('canvas');
    const text = document.createElement('div');
    text.className = 'page-text';
    try {
      await file.drawPage(page, { ...how, canvas, text, signal: abort.signal });
    } catch {
      if (!abort.signal.aborted) failed();
    }
    // What was drawn before stays, stretched, until the new one is complete.
    if (!abort.signal.aborted) {
      this.#clear();
      this.#element!.append(canvas, text);
    }
  }

  /** Gives a canvas's memory back at once; browsers with little of it wait too long for the collector. */
  #clear(): void {
    const element = this.#element!;
    for (const canvas of element.querySelectorAll('canvas')) {
      canvas.width = 0;
      canvas.height = 0;
    }
    element.replaceChildren();
  }
}

/** `<div ${pageView({…})}>`: draws a page of a PDF into the element, and stops when it leaves. */
export const pageView = directive(PageViewDirective);
