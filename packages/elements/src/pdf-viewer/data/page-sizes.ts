import type { PageRange, PageSize } from '../model/page-layout.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Most pages laid out. Beyond, browsers cannot scroll at 400 %, and nobody reads on a screen. */
export const mostPages = 2000;

/** Pages read when a file is opened: most files have fewer, and nothing changes its place later. */
const atOnce = 20;

/** A4, for a first page that cannot be read. */
const usual: PageSize = { width: 794, height: 1123 };

/** The sizes of a file's pages. All are taken to be as the first, until each is read when it comes near. */
export class PageSizes {
  readonly #file: PdfDocument;
  readonly #changed: () => void;
  readonly #asked = new Set<number>([1]);
  /** A new array whenever one becomes known to be different. */
  all: readonly PageSize[];

  private constructor(file: PdfDocument, first: PageSize, changed: () => void) {
    this.#file = file;
    this.#changed = changed;
    const count = Math.min(mostPages, Math.max(1, file.pageCount));
    this.all = Array.from({ length: count }, () => first);
  }

  /** @param changed called when a page turns out to have another size */
  static async of(file: PdfDocument, changed: () => void): Promise<PageSizes> {
    const first = await file.pageSize(1).catch(() => usual);
    const sizes = new PageSizes(file, first, changed);
    sizes.read({ first: 2, last: Math.min(sizes.all.length, atOnce) });
    return sizes;
  }

  /** Reads the sizes of these pages, each once. A damaged page keeps the estimate; drawing it says what is wrong. */
  read({ first, last }: PageRange): void {
    for (let page = first; page <= last; page += 1) {
      if (this.#asked.has(page)) continue;
      this.#asked.add(page);
      this.#file.pageSize(page).then(
        (size) => this.#set(page, size),
        () => undefined,
      );
    }
  }

  #set(page: number, size: PageSize): void {
    const before = this.all[page - 1]!;
    if (before.width === size.width && before.height === size.height) return;
    this.all = this.all.with(page - 1, size);
    this.#changed();
  }
}
