import type { ElementModel } from './element-model.ts';
import { classImports, comment, handlerName, key, names, valueType } from './typings.ts';

const head = '// Made from the elements by `npm run build`.\n';

/**
 * Components for React 19, which load their element when they are first shown, so that importing one brings no other and a server that
 * renders does not need any.
 */
export function reactModule(elements: readonly ElementModel[]): string {
  const components = elements.map(({ tag, name, className, values, events }) => {
    const attributes = values.map(({ name, attribute }) => [name, attribute ?? `.${name}`]);
    const handlers = events.map(({ name }) => [handlerName(name), `on${name}`]);
    return `export const ${className} = component('${tag}', () => import('./${name}/${name}.js'), ${JSON.stringify(
      Object.fromEntries([...attributes, ...handlers]),
    )});\n`;
  });
  return `'use client';\n${head}import { component } from './react-component.js';\n\n${components.join('')}`;
}

/** Types of the components, and of the tags themselves in JSX. */
export function reactTypes(elements: readonly ElementModel[]): string {
  const props = elements.map((element) => {
    const { className, description, values, events } = element;
    const own = values.map(
      (one) =>
        `${comment(one.description)}  ${one.name}?: ${valueType(element, one, `${className}Element`)} | undefined;\n`,
    );
    const handlers = events.map(
      ({ name, description }) =>
        `${comment(description)}  ${handlerName(name)}?: ((event: HTMLElementEventMap['${name}']) => void) | undefined;\n`,
    );
    const replaced = [...values.map(({ name }) => name), ...events.map(({ name }) => handlerName(name))]
      .map((name) => `'${name}'`)
      .join(' | ');
    return `export interface ${className}Props extends Omit<ElementProps<${className}Element>, ${replaced}> {
${[...own, ...handlers].join('')}}
${comment(description.split('\n\n')[0], '')}export const ${className}: (props: ${className}Props) => ReactElement;
`;
  });
  const tags = elements.map((element) => {
    const { tag, className, values, events } = element;
    const own = values.map(
      (one) =>
        `${comment(one.description, '        ')}        ${key(one)}?: ${valueType(element, one, `${className}Element`)} | undefined;\n`,
    );
    const handlers = events.map(
      ({ name, description }) =>
        `${comment(description, '        ')}        'on${name}'?: ((event: HTMLElementEventMap['${name}']) => void) | undefined;\n`,
    );
    return `      '${tag}': Omit<ElementProps<${className}Element>, ${names(element)}> & {\n${[...own, ...handlers].join('')}      };\n`;
  });
  const types = `import type { HTMLAttributes, ReactElement, Ref } from 'react';
${classImports(elements).replaceAll(/type \{ (\w+) \}/g, 'type { $1 as $1Element }')}
type ElementProps<Element> = HTMLAttributes<Element> & { ref?: Ref<Element> | undefined; key?: string | number | null | undefined };
`;
  return `${head}${types}\n${props.join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}
