import { baseClass, isOwn } from '../element-manifest.ts';
import type { ElementModel, ElementValue } from './element-model.ts';
import type { Token } from './tokens.ts';

/**
 * The custom elements manifest (schema 2.1.0) of what hosts use: attributes with their values, properties, methods, events, slots, parts,
 * custom properties. Nothing of how the elements are made.
 */
export function publicManifest(elements: readonly ElementModel[], tokens: readonly Token[]): object {
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: base.module,
        declarations: [{ kind: 'class', name: base.name, ...sharedBy(elements) }],
      },
      ...elements.map((element) => {
        const path = `dist/${element.name}/${element.name}.element.js`;
        return {
          kind: 'javascript-module',
          path,
          declarations: [declarationOf(element, tokens)],
          exports: [
            {
              kind: 'custom-element-definition',
              name: element.tag,
              declaration: { name: element.className },
            },
          ],
        };
      }),
    ],
  };
}

/** What every element has is said once, of the class that all but the provider extend. */
const base = { name: baseClass, module: 'dist/base/saldo-element.js' };

function sharedBy(elements: readonly ElementModel[]): object {
  const { values, events } = elements.find((element) => element.values.some(isInherited))!;
  return { ...valuesOf(values.filter(isInherited)), events: events.filter(isInherited).map(eventOf) };
}

function declarationOf(element: ElementModel, tokens: readonly Token[]): object {
  const { className, tag, description, values, methods, events, slots, parts } = element;
  const { attributes, members } = valuesOf(values.filter(isOwn));
  return {
    kind: 'class',
    name: className,
    customElement: true,
    tagName: tag,
    ...(values.some(isInherited) && { superclass: base }),
    description,
    attributes,
    members: [
      ...members,
      ...methods.map(({ name, description, parameters, return: answer }) => ({
        kind: 'method',
        name,
        description,
        ...(parameters && { parameters }),
        ...(answer?.type?.text !== 'void' && { return: answer }),
      })),
    ],
    events: events.filter(isOwn).map(eventOf),
    ...(slots.length > 0 && { slots }),
    ...(parts.length > 0 && { cssParts: parts }),
    // What holds for every element is said once, on the provider.
    cssProperties: tokens
      .filter(({ element }) => (element ?? 'saldo-provider') === tag)
      .map(({ element: _, ...property }) => property),
  };
}

function eventOf({ name, type, description }: ElementModel['events'][number]): object {
  return { name, type, description };
}

function isInherited(one: Parameters<typeof isOwn>[0]): boolean {
  return !isOwn(one);
}

function valuesOf(values: readonly ElementValue[]): {
  readonly attributes: readonly object[];
  readonly members: readonly object[];
} {
  return {
    attributes: values
      .filter(({ attribute }) => attribute !== undefined)
      .map(({ name, attribute, type, description, default: given }) => ({
        name: attribute,
        ...(attribute !== name && { fieldName: name }),
        type: { text: type },
        description,
        ...(given !== undefined && { default: given }),
      })),
    members: values
      .filter(({ attribute }) => attribute === undefined)
      .map(({ name, type, description }) => ({ kind: 'field', name, type: { text: type }, description })),
  };
}
