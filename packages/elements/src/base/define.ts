import { tellOnce } from '../setup/tell-once.ts';

/** Defines a tag once. Where two copies of the package meet on a page, the first stays and the console says so. */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) {
    tellOnce(
      `another copy of @saldo/elements has defined <${tag}> before, and stays. Load the package once.`,
    );
  }
}
