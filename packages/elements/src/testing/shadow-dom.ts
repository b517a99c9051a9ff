/** Ways for a test to find what a person would look for inside an element. */

export function shadow(element: Element): ShadowRoot {
  return element.shadowRoot!;
}

/** Visible text, with plain spaces. */
export function textOf(element: Element): string {
  return [...shadow(element).children]
    .map((child) => (child as HTMLElement).innerText ?? '')
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

export function byPart(element: Element, part: string): HTMLElement | null {
  return shadow(element).querySelector<HTMLElement>(`[part~="${part}"]`);
}

/** What its buttons are called. */
export function buttonsOf(element: Element): string[] {
  return [...shadow(element).querySelectorAll('button')].map(nameOf);
}

function nameOf(button: HTMLButtonElement): string {
  return button.getAttribute('aria-label') ?? button.innerText.trim();
}

/** The button of that name, or whose text begins with it. */
export function buttonOf(element: Element, name: string): HTMLButtonElement {
  const buttons = [...shadow(element).querySelectorAll('button')];
  const found =
    buttons.find((one) => nameOf(one) === name) ?? buttons.find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`no button ${name} among ${buttons.map(nameOf).join(', ')}`);
  return found;
}

/** The control of the label that begins with a name. */
export function fieldOf<Control extends HTMLElement = HTMLInputElement>(
  element: Element,
  name: string,
): Control {
  const labels = [...shadow(element).querySelectorAll('label')];
  const found = labels.find((label) => label.textContent!.trim().startsWith(name));
  if (!found?.control) throw new Error(`no field ${name}`);
  return found.control as unknown as Control;
}

/** Puts a value into a field as a person does. */
export function fill(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
