import { nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** From the edges of the window and from the button, in px. */
const gap = 4;

class MenuDirective extends Directive {
  #isShown = false;

  override render(): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart): typeof nothing {
    if (this.#isShown) return nothing;
    this.#isShown = true;
    // After this render, when it is in the page with its items.
    queueMicrotask(() => show(element as HTMLElement));
    return nothing;
  }
}

/**
 * `<div role="menu" popover ${actsMenu()}>` behind the button that opens it: over the page, beside that button, with the focus on its first
 * item. It closes as popovers do, and when the page is scrolled. ARIA's pattern of a menu button.
 */
export const actsMenu = directive(MenuDirective);

/** Arrows go through the items of a menu, Home and End to its ends; Tab leaves it. */
export function moveInMenu(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf((menu.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  if (event.key === 'Tab') menu.hidePopover();
  if (!Object.hasOwn(moves, event.key)) return;
  event.preventDefault();
  items.at(moves[event.key]! % items.length)?.focus();
}

/** Gives the focus back to the button of a menu that closes, unless a person is elsewhere already. */
export function leaveMenu(event: ToggleEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const { activeElement } = menu.getRootNode() as ShadowRoot;
  if (event.newState === 'closed' && menu.contains(activeElement)) {
    (menu.previousElementSibling as HTMLElement).focus();
  }
}

function show(menu: HTMLElement): void {
  const button = menu.previousElementSibling as HTMLElement;
  if (!menu.isConnected) return;
  // So that a press on it does not close the menu before its click does.
  (button as HTMLButtonElement).popoverTargetElement = menu;
  menu.showPopover();
  const [from, own] = [button.getBoundingClientRect(), menu.getBoundingClientRect()];
  const left = from.left + from.right > innerWidth ? from.right - own.width : from.left;
  const below = from.bottom + gap;
  const top = below + own.height > innerHeight ? from.top - gap - own.height : below;
  menu.style.setProperty('left', `${clamp(left, innerWidth - own.width)}px`);
  menu.style.setProperty('top', `${clamp(top, innerHeight - own.height)}px`);
  menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
  addEventListener('scroll', () => menu.isConnected && menu.hidePopover(), { once: true, capture: true });
}

function clamp(place: number, most: number): number {
  return Math.max(gap, Math.min(place, most - gap));
}
