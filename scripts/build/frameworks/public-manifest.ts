import type { ElementModel } from './element-model.ts';
import type { Token } from './tokens.ts';

/**
 * The custom elements manifest (schema 2.1.0) of what hosts use: attributes with their values, properties, methods, events, slots, parts,
 * custom properties. Nothing of how the elements are made.
 */
export function publicManifest(elements: readonly ElementModel[], tokens: readonly Token[]): object {
  return {
    schemaVersion: '2.1.0',
    modules: elements.map((element) => {
      const path = `dist/${element.name}/${element.name}.element.js`;
      return {
        kind: 'javascript-module',
        path,
        declarations: [declarationOf(element, tokens)],
        exports: [
          {
            kind: 'custom-element-definition',
            name: element.tag,
            declaration: { name: element.className, module: path },
          },
        ],
      };
    }),
  };
}

function declarationOf(element: ElementModel, tokens: readonly Token[]): object {
  const { className, tag, description, values, methods, events, slots, parts } = element;
  return {
    kind: 'class',
    name: className,
    customElement: true,
    tagName: tag,
    description,
    attributes: values
      .filter(({ attribute }) => attribute !== undefined)
      .map(({ name, attribute, type, description, isShared, default: given }) => ({
        name: attribute,
        ...(attribute !== name && { fieldName: name }),
        type: { text: type },
        // What every element has is described once, on the provider.
        ...(!isShared && { description }),
        ...(given !== undefined && { default: given }),
      })),
    members: [
      ...values
        .filter(({ attribute }) => attribute === undefined)
        .map(({ name, type, description, isShared }) => ({
          kind: 'field',
          name,
          type: { text: type },
          ...(!isShared && { description }),
        })),
      ...methods.map(({ name, description, parameters, return: answer }) => ({
        kind: 'method',
        name,
        description,
        ...(parameters && { parameters }),
        ...(answer?.type?.text !== 'void' && { return: answer }),
      })),
    ],
    events: events.map(({ name, type, description }) => ({ name, type, description })),
    slots,
    cssParts: parts,
    // What holds for every element is said once, on the provider.
    cssProperties: tokens
      .filter(({ element }) => (element ?? 'saldo-provider') === tag)
      .map(({ element: _, ...property }) => property),
  };
}
