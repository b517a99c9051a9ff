import { isPlain, type ElementModel, type ElementValue } from './element-model.ts';

/** `saldo-document-open` as a property of components: `onDocumentOpen`. */
export function handlerName(event: string): string {
  return `on${event.replace(/^saldo/, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** The type of a value: spelled out where it is made of words and numbers alone, and else that of the class, by the name that it has there. */
export function valueType(
  { className }: ElementModel,
  { name, type }: ElementValue,
  called: string = className,
): string {
  return isPlain(type) ? type : `${called}['${name}']`;
}

/** A line of comment above a member. */
export function comment(text: string | undefined, indent = '  '): string {
  const line = (text ?? '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('*/', '* /')
    .trim();
  return line === '' ? '' : `${indent}/** ${line} */\n`;
}

/** Imports of the classes of all elements, from `dist/types`. */
export function classImports(elements: readonly ElementModel[]): string {
  return elements
    .map(({ className, name }) => `import type { ${className} } from './${name}/${name}.element.js';\n`)
    .join('');
}

const head = '// Made from the elements by `npm run build`.\n';

/** Of Vue: the tags in templates, with their properties and events. */
export function vueTypes(elements: readonly ElementModel[]): string {
  const components = elements.map((element) => {
    const { tag, values, events, description } = element;
    const props = values.map(
      (one) =>
        `${comment(one.description, '      ')}      ${one.name}?: ${valueType(element, one)} | undefined;\n`,
    );
    const handlers = events.map(
      ({ name, description }) =>
        `${comment(description, '      ')}      ${vueHandler(name)}?: (event: HTMLElementEventMap['${name}']) => void;\n`,
    );
    return `${comment(description.split('\n\n')[0], '    ')}    '${tag}': Component<{\n${[...props, ...handlers].join('')}    }>;\n`;
  });
  return `${head}import type { HTMLAttributes, ReservedProps } from 'vue';
import './index.js';
${classImports(elements)}
type Component<Props> = new () => { $props: Props & Omit<HTMLAttributes, keyof Props> & ReservedProps };

declare module 'vue' {
  interface GlobalComponents {
${components.join('')}  }
}
`;
}

/** \`saldo-document-open\` as Vue passes it on: \`onSaldoDocumentOpen\`. */
function vueHandler(event: string): string {
  return `onSaldo${handlerName(event).slice(2)}`;
}

/** Of Svelte: the tags in markup, with their attributes, properties and events. */
export function svelteTypes(elements: readonly ElementModel[]): string {
  const tags = elements.map((element) => {
    const { tag, className, values, events } = element;
    const props = values.map(
      (one) =>
        `${comment(one.description, '      ')}      ${key(one)}?: ${valueType(element, one)} | undefined;\n`,
    );
    const handlers = events.map(
      ({ name, description }) =>
        `${comment(description, '      ')}      'on${name}'?: (event: HTMLElementEventMap['${name}']) => void;\n`,
    );
    return `    '${tag}': Omit<HTMLAttributes<${className}>, ${names(element)}> & {\n${[...props, ...handlers].join('')}    };\n`;
  });
  return `${head}import type { HTMLAttributes } from 'svelte/elements';
import './index.js';
${classImports(elements)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.join('')}  }
}
`;
}

/** How markup sets it: by its attribute, or else as a property. */
export function key({ attribute, name }: ElementValue): string {
  return attribute === undefined || /^\w+$/.test(attribute) ? (attribute ?? name) : `'${attribute}'`;
}

/** The keys of an element that stand in the place of those of every element. */
export function names({ values }: ElementModel): string {
  return [...values.map(({ attribute, name }) => `'${attribute ?? name}'`), "''"].join(' | ');
}
