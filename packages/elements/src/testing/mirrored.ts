import { waitUntil } from './wait-until.ts';

/** Where a box stands within its element, in pixels from the edge where text starts and from the other. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Boxes that a page lays out, which are not parts of a line of text. */
const laidOut =
  ':is(button, input, select, th, td, h2, h3, section, nav, header, aside, [part]):not(.sr, .sr *)';
/** Parts that are words in a line. */
const words = ':is([part~=amount], [part~=badge], .link, .row-action, td *)';

/** The boxes of what is seen of an element and of those inside of it. */
function places(element: Element): Place[] {
  const { left, right } = element.getBoundingClientRect();
  const isRtl = element.matches(':dir(rtl)');
  return inside(element)
    .filter((one) => one.matches(laidOut) && !one.matches(words) && one.checkVisibility())
    .map((one) => {
      const box = one.getBoundingClientRect();
      const [start, end] = isRtl
        ? [right - box.right, box.left - left]
        : [box.left - left, right - box.right];
      return { name: `${one.localName}.${one.className || one.part.value}`, start, end };
    });
}

function inside(element: Element): Element[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((one) => [one, ...inside(one)]);
}

/** Turns the page of an element from right to left, and tells what of it is not where a mirror shows it. */
export async function notMirrored(element: HTMLElement): Promise<{ compared: number; wrong: string[] }> {
  const before = places(element);
  const page = element.parentElement!;
  page.dir = 'rtl';
  let after: Place[] = [];
  // What it says is drawn again, and a table measured again.
  await waitUntil(() => {
    const again = places(element);
    const isSettled = JSON.stringify(again) === JSON.stringify(after);
    after = again;
    return isSettled;
  });
  const wrong = before.flatMap(({ name, start, end }, at) => {
    const now = after[at];
    if (now && Math.abs(now.start - start) <= 1.5 && Math.abs(now.end - end) <= 1.5) return [];
    const said = ({ start, end }: Place) => `${start.toFixed()} ${end.toFixed()}`;
    return [`${name}: ${said({ name, start, end })}, then ${now ? said(now) : 'gone'}`];
  });
  return { compared: before.length, wrong };
}
