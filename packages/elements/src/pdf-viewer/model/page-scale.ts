import { gap, type PageSize } from './page-layout.ts';

/** `auto` fits the width as long as that does not blow up the text. A number is a factor, 1 is 100 %. */
export type Zoom = 'auto' | 'width' | 'page' | number;

export const zoomSteps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

const least = 0.1;
const most = zoomSteps.at(-1)!;
const autoMost = 1.25;

/** The factor of a zoom in a view of that size, for a page with room for all of the file. */
export function scaleOf(zoom: Zoom, page: PageSize, view: PageSize): number {
  if (typeof zoom === 'number') return clamp(zoom, zoomSteps[0], most);
  const width = (view.width - 2 * gap) / page.width;
  if (zoom === 'width') return clamp(width, least, most);
  if (zoom === 'auto') return clamp(width, least, autoMost);
  return clamp(Math.min(width, (view.height - 2 * gap) / page.height), least, most);
}

/** The next step of zoom above or below a factor. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const near = 0.001;
  if (direction > 0) return zoomSteps.find((step) => step > scale + near) ?? most;
  return zoomSteps.findLast((step) => step < scale - near) ?? zoomSteps[0];
}

/** Most pixels of one canvas: what the strictest browsers (Safari on iOS) draw, and 64 MB of memory. */
const mostPixels = 4096 * 4096;
const longestSide = 8192;

/** Device pixels per CSS pixel to draw a page of that size with: sharp, unless the canvas would become too large. */
export function pixelRatioFor({ width, height }: PageSize, deviceRatio: number): number {
  const byArea = Math.sqrt(mostPixels / Math.max(1, width * height));
  const bySide = longestSide / Math.max(1, width, height);
  return Math.min(Math.max(1, deviceRatio), byArea, bySide);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Number.isFinite(value) ? value : low));
}
