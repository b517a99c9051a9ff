import { ELEMENT_NODE, parse as parseAny, walkSync, type Node } from 'ultrahtml';
import type { ElementModel } from '../../scripts/build/frameworks/element-model.ts';
import type { StoryHolder } from '../../stories/server/story-parameters.ts';

/** Who is signed in where an example is shown: as the stories have it. */
export type Holder = StoryHolder;

/** An example that is shown on the real server in the page. */
export interface LiveExample {
  readonly html: string;
  readonly as: Holder;
}

/** How the elements of a piece of markup are written in each framework, as Markdown: one fold for each. */
export function frameworkFolds(html: string, elements: readonly ElementModel[], group: string): string {
  const used = tagsIn(html);
  if (used.length === 0) return '';
  const body = bodyOf(html);
  const imports = used.map((tag) => `import '@saldo/elements/${tag.replace('saldo-', '')}.js';`);
  const folds = [
    fold(group, 'React', 'tsx', reactOf(body, elements, used)),
    fold(
      group,
      'Vue',
      'vue',
      `<script setup lang="ts">\n${imports.join('\n')}\nimport type {} from '@saldo/elements/vue';\n</script>\n\n<template>\n${indented(body, 2)}\n</template>`,
    ),
    fold(
      group,
      'Angular',
      'ts',
      `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\nimport { ${classesOf(used, elements).join(', ')} } from '@saldo/elements/angular';\n\n@Component({\n  selector: 'app-account',\n  imports: [${classesOf(used, elements).join(', ')}],\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`\n${indented(body, 4)}\n  \`,\n})\nexport class Account {}`,
    ),
    fold(
      group,
      'Svelte',
      'svelte',
      `<script lang="ts">\n${indented(imports.join('\n'), 2)}\n</script>\n\n${body}`,
    ),
  ];
  return `<div class="frameworks">\n\n${folds.join('\n\n')}\n\n</div>`;
}

function fold(group: string, label: string, language: string, code: string): string {
  return `<details name="${group}"><summary>${label}</summary>\n\n\`\`\`${language}\n${code}\n\`\`\`\n\n</details>`;
}

/** Tags of ours in their first order. */
export function tagsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/<(saldo-[\w-]+)/g)].map(([, tag]) => tag!))];
}

/** Of a whole page what stands in its body, without what loads the elements. */
export function bodyOf(html: string): string {
  const inner = /<body[^>]*>\n?([^]*?)\s*<\/body>/.exec(html)?.[1] ?? html;
  const lines = inner
    .replaceAll(/^.*<(?:script|link)\b.*\n?/gm, '')
    .trimEnd()
    .split('\n');
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length),
  );
  return lines.map((line) => line.slice(margin)).join('\n');
}

function classesOf(tags: readonly string[], elements: readonly ElementModel[]): string[] {
  return tags.map((tag) => elements.find((one) => one.tag === tag)!.className);
}

function reactOf(body: string, elements: readonly ElementModel[], used: readonly string[]): string {
  const named = classesOf(used, elements);
  const jsx = childrenOf(parse(body))
    .map((node) => jsxOf(node, elements))
    .filter((part) => part !== '')
    .join('\n');
  const isOne = childrenOf(parse(body)).filter((node) => node.type === ELEMENT_NODE).length === 1;
  const shown = isOne ? jsx : `<>\n${indented(jsx, 2)}\n</>`;
  return `import { ${named.join(', ')} } from '@saldo/elements/react';\n\nexport function Account() {\n  return (\n${indented(shown, 4)}\n  );\n}`;
}

function jsxOf(node: Node, elements: readonly ElementModel[]): string {
  if (node.type !== ELEMENT_NODE) return (node as { value?: string }).value?.trim() ?? '';
  const { name, attributes } = node;
  const element = elements.find(({ tag }) => tag === name);
  const tag = element?.className ?? name;
  const given = Object.entries(attributes)
    .map(([key, value]) => {
      const known = element?.values.find(({ attribute }) => attribute === key);
      if (!known) return ` ${key}="${value}"`;
      if (known.type === 'boolean') return ` ${known.name}`;
      if (known.type === 'number') return ` ${known.name}={${value}}`;
      if (/^'|^string$/.test(known.type)) return ` ${known.name}="${value}"`;
      return ` ${known.name}={${valueOf(value)}}`;
    })
    .join('');
  const children = childrenOf(node)
    .map((child) => jsxOf(child, elements))
    .filter((part) => part !== '');
  if (children.length === 0) return `<${tag}${given} />`;
  const text = children.join('\n');
  return text.includes('\n') || text.startsWith('<')
    ? `<${tag}${given}>\n${indented(text, 2)}\n</${tag}>`
    : `<${tag}${given}>${text}</${tag}>`;
}

/** Pairs, as attributes write them, as the object that they stand for. */
function valueOf(pairs: string): string {
  const entries = [...new URLSearchParams(pairs)].map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** Its own types say nothing of what it gives. */
function parse(html: string): Node {
  return parseAny(html) as Node;
}

function childrenOf(node: Node): Node[] {
  return (node as { children?: Node[] }).children ?? [];
}

function indented(text: string, spaces: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
}

/** Whether markup has what needs no more than a provider to be shown. */
export function isShowable(html: string): boolean {
  let showable = tagsIn(html).length > 0;
  walkSync(parse(html), (node) => {
    if (node.type !== ELEMENT_NODE) return;
    // Filled in by a back end of another language.
    if (Object.keys(node.attributes).some((name) => name.includes(':'))) showable = false;
  });
  return showable && !/\{\{|@\w+\(|="@|<%/.test(html);
}
