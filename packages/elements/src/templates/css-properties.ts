import { nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class CssPropertiesDirective extends Directive {
  override render(_properties: Readonly<Record<string, string>>): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string>>]): typeof nothing {
    const { style } = part.element as HTMLElement | SVGElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return nothing;
  }
}

/**
 * `<div ${cssProperties({ '--_part': '40%' })}>`: sets CSS properties through CSSOM, which a strict CSP permits. Lit's
 * `styleMap` writes a style attribute on its first render, which `style-src 'self'` refuses.
 */
export const cssProperties = directive(CssPropertiesDirective);
