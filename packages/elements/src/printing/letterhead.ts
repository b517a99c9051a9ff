import type { Printed } from './printed.ts';

/** On paper alone: whose letter it is, and of which day. */
export class Letterhead {
  readonly #root = document.createElement('div');
  readonly #slot = document.createElement('slot');
  readonly #name = document.createElement('strong');
  readonly #taxId = document.createElement('bdi');
  readonly #date = document.createElement('p');

  constructor(root: ShadowRoot) {
    this.#root.className = 'letterhead';
    this.#root.part.add('letterhead');
    this.#slot.name = 'logo';
    const publisher = document.createElement('p');
    publisher.append(this.#name, this.#taxId);
    this.#root.append(this.#slot, publisher, this.#date);
    root.prepend(this.#root);
  }

  write({ words, format, session, asOf, logo }: Printed): void {
    const { publisher, today } = session!;
    this.#name.textContent = publisher.name;
    this.#taxId.textContent = publisher.taxId ?? '';
    this.#date.textContent = words.asOf({ date: format.date(asOf ?? today) });
    const shown = this.#slot.querySelector('img');
    if (logo === (shown?.getAttribute('src') ?? undefined)) return;
    const picture = document.createElement('img');
    picture.alt = '';
    if (logo) picture.src = logo;
    this.#slot.replaceChildren(...(logo ? [picture] : []));
  }
}
