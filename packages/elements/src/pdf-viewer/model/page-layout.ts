/** Size of a page at 100 %, in CSS pixels, as the file has it turned. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Turns added by the person, in degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** Pages under each other. Page numbers count from 1; lengths are CSS pixels. */
export interface PageLayout {
  readonly count: number;
  /** Upper edge of each page; page n at n - 1. */
  readonly tops: Float64Array;
  readonly total: number;
  size(page: number): PageSize;
}

/** Space around and between pages. */
export const gap = 16;

/** Lays pages out at a scale. `sizes` holds an estimate for pages not read yet. */
export function layoutPages(sizes: readonly PageSize[], scale: number, rotation: Rotation): PageLayout {
  const tops = new Float64Array(sizes.length);
  const size = (page: number) => scaled(turned(sizes[page - 1]!, rotation), scale);
  let top = gap;
  for (let index = 0; index < sizes.length; index += 1) {
    tops[index] = top;
    top += size(index + 1).height + gap;
  }
  return { count: sizes.length, tops, total: top, size };
}

function turned({ width, height }: PageSize, rotation: Rotation): PageSize {
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** The smallest page that has room for each of these. */
export function boundsOf(sizes: readonly PageSize[], rotation: Rotation): PageSize {
  const bounds = { width: 0, height: 0 };
  for (const { width, height } of sizes) {
    bounds.width = Math.max(bounds.width, width);
    bounds.height = Math.max(bounds.height, height);
  }
  return turned(bounds, rotation);
}

function scaled({ width, height }: PageSize, scale: number): PageSize {
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

/** The page that covers a height, or the nearest one. */
export function pageAt({ tops }: PageLayout, y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** The pages to draw: those in sight and what is less than a view away. */
export function pagesNear(layout: PageLayout, scrollTop: number, viewHeight: number): PageRange {
  return {
    first: pageAt(layout, scrollTop - viewHeight),
    last: pageAt(layout, scrollTop + 2 * viewHeight),
  };
}

/** A place in the file that holds while sizes, scale and rotation change: a page, and how far down it. */
export interface Anchor {
  readonly page: number;
  /** 0 is the upper edge of the page, 1 its lower. */
  readonly part: number;
}

export function anchorAt(layout: PageLayout, scrollTop: number): Anchor {
  const page = pageAt(layout, scrollTop + gap);
  const height = layout.size(page).height || 1;
  return { page, part: (scrollTop + gap - layout.tops[page - 1]!) / height };
}

export function scrollTopOf(layout: PageLayout, { page, part }: Anchor): number {
  const known = Math.min(Math.max(1, page), layout.count);
  return Math.max(0, layout.tops[known - 1]! + part * layout.size(known).height - gap);
}
