import { Canvas, type Colour } from './canvas.ts';

/** A4 in points, and where its content may be. */
export const a4 = { width: 595.28, height: 841.89, left: 48, right: 547.28, top: 48, bottom: 770 } as const;

/** Pages of one document that are filled from top to bottom. */
export class Sheet {
  readonly accent: Colour;
  readonly pages: Canvas[] = [];
  /** Where the next thing is drawn, in points from the top. */
  y = 0;
  #continuation: (canvas: Canvas) => number;

  /** `continuation` draws the head of every page but the first, and says where its content begins. */
  constructor(accent: Colour, continuation: (canvas: Canvas) => number) {
    this.accent = accent;
    this.#continuation = continuation;
    this.#add();
    this.y = a4.top;
  }

  get page(): Canvas {
    return this.pages.at(-1) ?? this.#add();
  }

  /** Turns to a new page unless so many points are left; tells whether it did. */
  ensure(height: number): boolean {
    if (this.y + height <= a4.bottom) return false;
    this.y = this.#continuation(this.#add());
    return true;
  }

  #add(): Canvas {
    const canvas = new Canvas(a4.width, a4.height);
    this.pages.push(canvas);
    return canvas;
  }
}
