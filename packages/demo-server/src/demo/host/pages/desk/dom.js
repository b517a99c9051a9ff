// Makes elements. Data only ever becomes text nodes and attributes, never markup.

/** `make('td', {class: 'amount', onclick: f}, 'text', child)`. Attributes that are undefined or false are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat(2).filter((child) => child !== undefined && child !== '' && child !== false),
  );
  return element;
}

export function icon(name) {
  const svgNamespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svgNamespace, 'use');
  use.setAttribute('href', `icons.svg#${name}`);
  svg.append(use);
  return svg;
}

const focusable = 'a, button, textarea, input, select';

/**
 * Puts what `build` makes into an element, and the focus back to where it was: what arrives by itself disturbs nobody. The focus
 * is looked up first, because a field that is used again leaves the page while `build` puts it into its new place.
 */
export function replace(element, build) {
  const { activeElement } = document;
  const key = element.contains(activeElement) ? activeElement.dataset.key : undefined;
  element.replaceChildren(...[build()].flat(2).filter(Boolean));
  if (!key) return;
  const again = [...element.querySelectorAll(focusable)].find((one) => one.dataset.key === key);
  (again ?? element.querySelector(focusable))?.focus({ preventScroll: true });
}
