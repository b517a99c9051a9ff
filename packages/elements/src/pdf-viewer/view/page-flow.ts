import type { ReactiveControllerHost } from 'lit';
import { boundsOf, layoutPages, pagesNear, type PageLayout, type Rotation } from '../model/page-layout.ts';
import { scaleOf, stepFrom, type Zoom } from '../model/page-scale.ts';
import { PageSizes } from '../data/page-sizes.ts';
import type { PdfDocument } from '../data/pdf-document.ts';
import type { ViewerScroll } from './viewer-scroll.ts';

/** The pages of the open file as they lie now: what zoom, rotation and the size of the view make of their sizes. */
export class PageFlow {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #scroll: ViewerScroll;
  #file: PdfDocument | undefined;
  #sizes: PageSizes | undefined;
  #key: readonly unknown[] = [];
  zoom: Zoom = 'auto';
  rotation: Rotation = 0;
  layout: PageLayout | undefined;
  /** The factor that the zoom comes to. */
  scale = 1;
  /** Pages that could not be drawn. */
  broken: ReadonlySet<number> = new Set();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, scroll: ViewerScroll) {
    this.#host = host;
    this.#scroll = scroll;
  }

  /** Pages that are laid out; `undefined` while the file is not known. */
  get count(): number | undefined {
    return this.#sizes?.all.length;
  }

  setZoom(zoom: Zoom): void {
    this.zoom = zoom;
    this.#host.requestUpdate();
  }

  step(direction: 1 | -1): void {
    this.setZoom(stepFrom(this.scale, direction));
  }

  turn(): void {
    this.rotation = ((this.rotation + 90) % 360) as Rotation;
    this.#host.requestUpdate();
  }

  fail(page: number): void {
    this.broken = new Set([...this.broken, page]);
    this.#host.requestUpdate();
  }

  /** Takes another file, or none, and starts at its first page. */
  async take(file: PdfDocument | undefined): Promise<void> {
    if (file === this.#file) return;
    this.#file = file;
    this.#sizes = undefined;
    this.layout = undefined;
    this.rotation = 0;
    this.broken = new Set();
    this.#scroll.reset();
    const sizes = file && (await PageSizes.of(file, () => this.#host.requestUpdate()));
    if (file !== this.#file) return;
    this.#sizes = sizes;
    this.#host.requestUpdate();
  }

  /** To be called before each render. */
  layOut(): void {
    if (!this.#sizes) return;
    const { view, top } = this.#scroll;
    const page = boundsOf(this.#sizes.all, this.rotation);
    // Less than a pixel on any page: a smoother value would draw all pages again at every step of a resize.
    this.scale = Math.round(scaleOf(this.zoom, page, view) * 1000) / 1000;
    const key = [this.#sizes.all, this.scale, this.rotation, view.width > 0];
    if (!this.layout || key.some((value, index) => value !== this.#key[index])) {
      this.layout = layoutPages(view.width > 0 ? this.#sizes.all : [], this.scale, this.rotation);
      this.#key = key;
    }
    if (this.layout.count > 0) this.#sizes.read(pagesNear(this.layout, top, view.height));
  }
}
