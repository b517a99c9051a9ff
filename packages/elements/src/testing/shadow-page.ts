import { fixture, html } from '@open-wc/testing';
import type { SaldoElement } from '../base/saldo-element.ts';
import { clientOf, type ContractServer } from './contract-server.ts';
import { waitUntil } from './wait-until.ts';

/** An element as a person finds it: by labels, names of buttons and what can be read. */
export class ShadowPage<Element extends SaldoElement> {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read, with plain spaces. */
  get text(): string {
    return [...this.root.children]
      .map((child) => (child as HTMLElement).innerText ?? '')
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' ');
  }

  get focused(): string | undefined {
    const active = this.root.activeElement;
    if (!active) return undefined;
    const label = (active as HTMLInputElement).labels?.[0]?.textContent;
    return (active.getAttribute('aria-label') ?? label ?? active.textContent)?.trim().replaceAll(/\s+/g, ' ');
  }

  button(name: string): HTMLButtonElement {
    const found = this.#buttons().find((one) => nameOf(one) === name || textOf(one) === name);
    if (!found) throw new Error(`no button "${name}" among: ${this.#buttons().map(nameOf).join(' | ')}`);
    return found;
  }

  hasButton(name: string): boolean {
    return this.#buttons().some((one) => nameOf(one) === name || textOf(one) === name);
  }

  /** The control whose label starts so. */
  field(label: string): HTMLInputElement {
    const labels = [...this.root.querySelectorAll('label')];
    const found = labels.find((one) => one.textContent!.trim().startsWith(label) && one.control);
    if (!found)
      throw new Error(
        `no field "${label}" among: ${labels.map((one) => one.textContent!.trim()).join(' | ')}`,
      );
    return found.control as HTMLInputElement;
  }

  /** The message that the field is described by. */
  problem(label: string): string {
    const field = this.field(label);
    const id = field.getAttribute('aria-describedby');
    const note = id === null ? undefined : this.root.getElementById(id)?.innerText;
    return field.getAttribute('aria-invalid') === 'true' ? (note ?? '').trim().replaceAll(/\s+/g, ' ') : '';
  }

  /** Types into a field and leaves it. */
  async type(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
    await this.element.updateComplete;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  /** Chooses files in the first file input. */
  async attach(...files: File[]): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async shows(text: string | RegExp): Promise<void> {
    const found = () => (typeof text === 'string' ? this.text.includes(text) : text.test(this.text));
    await waitUntil(found, `"${text}" to be shown`).catch((error: unknown) => {
      throw new Error(`${String(error)} in:\n${this.text}`);
    });
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll('button')].filter((one) => one.checkVisibility());
  }
}

/** Puts an element on its own client into a page, in Peruvian Spanish unless said otherwise. */
export async function openPage<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  server: ContractServer,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<ShadowPage<HTMLElementTagNameMap[Tag] & SaldoElement>> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  const element = document.createElement(tag) as HTMLElementTagNameMap[Tag] & SaldoElement;
  element.client = clientOf(server);
  Object.assign(element, properties);
  host.append(element);
  await element.updateComplete;
  return new ShadowPage(element);
}

function textOf(button: HTMLElement): string {
  return button.innerText.trim().replaceAll(/\s+/g, ' ');
}

function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label')?.replaceAll(/\s+/g, ' ') ?? textOf(button);
}
