import { nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { action } from 'storybook/actions';
import type { StoryDeclaration } from './element-controls.ts';

class ElementArgs extends Directive {
  #heard = new Set<string>();
  #set = new Set<string>();

  override render(
    _declaration: StoryDeclaration | undefined,
    _args: Readonly<Record<string, unknown>>,
  ): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [declaration, args]: Parameters<this['render']>): typeof nothing {
    const stage = part.element;
    for (const { name } of declaration?.events ?? []) this.#hear(stage, name);
    // The story draws its element after its stage.
    if (declaration) queueMicrotask(() => this.#give(stage, declaration, args));
    return nothing;
  }

  #hear(stage: Element, name: string): void {
    if (this.#heard.has(name)) return;
    this.#heard.add(name);
    stage.addEventListener(name, (event) => void action(name)(ownOf(event)));
  }

  #give(
    stage: Element,
    { tagName, attributes }: StoryDeclaration,
    args: Readonly<Record<string, unknown>>,
  ): void {
    for (const element of stage.querySelectorAll(tagName)) {
      for (const { name } of attributes) {
        const value = args[name];
        const isAbsent = value === undefined || value === null || value === '' || value === false;
        if (!isAbsent) element.setAttribute(name, value === true ? '' : `${value as string | number}`);
        else if (this.#set.has(name)) element.removeAttribute(name);
        if (!isAbsent) this.#set.add(name);
      }
    }
  }
}

/** Sets what the controls say as attributes of the story's element, and tells the panel of each of its events. */
export const elementArgs = directive(ElementArgs);

/** What a typed event has beside what every event has. An error says its name and its text. */
function ownOf(event: Event): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(event)
      .filter(([name, value]) => name !== 'isTrusted' && typeof value !== 'function')
      .map(([name, value]) => [
        name,
        value instanceof Error ? { name: value.name, message: value.message } : value,
      ]),
  );
}
