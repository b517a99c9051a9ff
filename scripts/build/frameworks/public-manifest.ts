import { baseClass, type ManifestItem } from '../element-manifest.ts';
import type { ElementModel, ElementValue } from './element-model.ts';
import type { Token } from './tokens.ts';

type Reference = NonNullable<ManifestItem['inheritedFrom']>;

/**
 * The custom elements manifest (schema 2.1.0) of what hosts use: attributes with their values, properties, methods, events, slots, parts,
 * custom properties. Nothing of how the elements are made; what several have is said once, of the class that they extend. Of each, its first
 * sentence; editors have all in data of their own.
 */
export function publicManifest(elements: readonly ElementModel[], tokens: readonly Token[]): object {
  return {
    schemaVersion: '2.1.0',
    modules: [
      ...basesOf(elements).map(({ base, heir }) => ({
        kind: 'javascript-module',
        path: base.module,
        declarations: [
          {
            kind: 'class',
            name: base.name,
            ...(base.name !== baseClass && { superclass: superclassOf(heir, baseClass) }),
            ...itemsOf(heir, base.name),
          },
        ],
      })),
      ...elements.map((element) => ({
        kind: 'javascript-module',
        path: `dist/${element.name}/${element.name}.element.js`,
        declarations: [declarationOf(element, tokens)],
      })),
    ],
  };
}

function declarationOf(element: ElementModel, tokens: readonly Token[]): object {
  const { className, tag, description } = element;
  // What holds for every element is said once, on the provider.
  const cssProperties = tokens
    .filter((token) => (token.element ?? 'saldo-provider') === tag)
    .map(({ element: _, ...property }) => property);
  const superclass = superclassOf(element);
  return {
    kind: 'class',
    name: className,
    customElement: true,
    tagName: tag,
    ...(superclass && { superclass }),
    summary: firstSentence(description),
    ...itemsOf(element, undefined),
    ...(cssProperties.length > 0 && { cssProperties }),
  };
}

/** The classes that elements extend, each with one of those that do. */
function basesOf(elements: readonly ElementModel[]): { base: Reference; heir: ElementModel }[] {
  const found = new Map<string, { base: Reference; heir: ElementModel }>();
  for (const heir of elements) {
    for (const base of ancestorsOf(heir)) if (!found.has(base.name)) found.set(base.name, { base, heir });
  }
  return [...found.values()];
}

/** The nearest class that an element extends, or the one of that name. */
function superclassOf(element: ElementModel, name?: string): Reference | undefined {
  const ancestors = ancestorsOf(element);
  if (name !== undefined) return ancestors.find((one) => one.name === name);
  return ancestors.find((one) => one.name !== baseClass) ?? ancestors[0];
}

function ancestorsOf({ values }: ElementModel): Reference[] {
  const inherited = values.flatMap(({ inheritedFrom }) => inheritedFrom ?? []);
  return [...new Map(inherited.map(({ name, module }) => [name, { name, module: built(module) }])).values()];
}

function built(module: string): string {
  return module.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

/** What an element has by itself, or from the class of that name. */
function itemsOf(element: ElementModel, from: string | undefined): object {
  const of = ({ inheritedFrom }: { readonly inheritedFrom?: Reference | undefined }) =>
    inheritedFrom?.name === from;
  const named = ({ name, description = '' }: ManifestItem) => ({
    name,
    description: firstSentence(description),
  });
  const values = element.values.filter(of);
  const lists = {
    attributes: values.filter(({ attribute }) => attribute !== undefined).map(attributeOf),
    members: [
      ...values.filter(({ attribute }) => attribute === undefined).map(fieldOf),
      ...element.methods.filter(of).map(({ name, description, parameters, return: answer }) => ({
        kind: 'method',
        name,
        description: firstSentence(description ?? ''),
        ...(parameters && { parameters }),
        ...(answer?.type?.text !== 'void' && { return: answer }),
      })),
    ],
    events: element.events.filter(of).map((event) => ({ ...named(event), type: event.type })),
    slots: element.slots.filter(of).map(named),
    cssParts: element.parts.filter(of).map(named),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function attributeOf({ name, attribute, type, description, default: given }: ElementValue): object {
  return {
    name: attribute,
    ...(attribute !== name && { fieldName: name }),
    type: { text: type },
    description: firstSentence(description),
    ...(given !== undefined && { default: given }),
  };
}

function fieldOf({ name, type, description }: ElementValue): object {
  return { kind: 'field', name, type: { text: type }, description: firstSentence(description) };
}

/** Of a comment, up to its first full stop; all of it where it has none. */
export function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
