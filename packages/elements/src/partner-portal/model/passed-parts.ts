/** Parts that say the same in every element: they keep their names on the way out. */
const shared =
  'letterhead error notice badge amount contact pdf-viewer-toolbar pdf-viewer-pages pdf-viewer-page'.split(
    ' ',
  );

const cells =
  'cell cell-number cell-reference cell-fiscal cell-issueDate cell-dueDate cell-status cell-total';

/** What else the elements inside a portal have to style. */
const own = {
  'account-menu': 'menu',
  'account-statement': `heading summary account ageing toolbar ledger open-items in-process selection report open table row ${cells} cell-document cell-issued cell-due cell-late cell-age cell-open cell-payment cell-paid cell-clears cell-amount`,
  'document-detail': `document head heading back parties lines totals settlements allocations installments papers file related terms notes facts open table row ${cells} cell-due cell-amount cell-open cell-date cell-what cell-code cell-quantity cell-unit cell-price cell-discount cell-taxes cell-description`,
  'invoice-list': `heading totals total toolbar table row ${cells} cell-withholdings cell-open cell-files open file selection report more`,
  'payment-list': 'heading totals payment covers open more',
  'payment-report': 'line withholding account attachment summary sent report field-error',
  'query-thread': 'thread message composer attachment file',
} as const;

export type PassingElement = keyof typeof own;

const named = (element: PassingElement) =>
  own[element].split(' ').map((part) => [part, `${element}-${part}`]);

/** `exportparts` of an element inside a portal: its parts with its name in front, `row: invoice-list-row`. */
export function passedParts(element: PassingElement): string {
  return [...named(element).map((pair) => pair.join(': ')), ...shared].join(', ');
}

/** `exportparts` of a portal inside another element: its own parts, and those that it passes. */
export function passedByPortal(): string {
  const parts = Object.keys(own).flatMap((element) =>
    named(element as PassingElement).map(([, name]) => name),
  );
  const portal = 'head partner account nav view-link view balance card open'.split(' ');
  return [...portal, ...parts, ...shared].join(', ');
}
