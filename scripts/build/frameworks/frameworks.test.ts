import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fromRoot } from '../../process/root.ts';
import { angularModule, angularTypes } from './angular.ts';
import { htmlData } from './editor-data.ts';
import { readElementModels, type ElementModel } from './element-model.ts';
import { publicManifest } from './public-manifest.ts';
import { tokens } from './tokens.ts';
import { handlerName } from './typings.ts';

const elements = await readElementModels();
const of = (tag: string): ElementModel => elements.find((element) => element.tag === tag)!;

test('a union of words is spelled out, whatever it is called in the code', () => {
  const direction = of('saldo-invoice-list').values.find(({ name }) => name === 'direction')!;
  assert.equal(direction.type, "'receivable' | 'payable'");
  assert.deepEqual(direction.options, ['receivable', 'payable']);
});

test('what is private, protected or not described is no part of an element', () => {
  for (const { tag, values, methods } of elements) {
    for (const { name, description } of [...values, ...methods]) {
      assert.ok(description, `${tag} ${name}`);
      assert.ok(
        !/^[#_]|^(render|willUpdate|updated|connectedCallback|reportFailure|scope)$/.test(name),
        `${tag} ${name}`,
      );
    }
  }
});

test('Angular has a directive for each tag, with an input for each value, and types of the same', () => {
  const [module, types] = [angularModule(elements), angularTypes(elements)];
  for (const { tag, className, values } of elements) {
    const names = values.map(({ name }) => name);
    const [, inputs] = new RegExp(`selector: '${tag}', .*?inputs: (\\{.*?\\})`).exec(module) ?? [];
    assert.deepEqual(Object.keys(JSON.parse(inputs!) as object), names, tag);
    const [, typed] = new RegExp(`<${className}, '${tag}', never, \\{(.*)\\}, \\{\\}`).exec(types) ?? [];
    assert.deepEqual(
      [...typed!.matchAll(/'(\w+)': \{/g)].map(([, name]) => name),
      names,
      tag,
    );
  }
});

test('the manifest names every element and token, and stays below 40 kB', () => {
  const text = JSON.stringify(publicManifest(elements, tokens));
  for (const { tag } of elements) assert.ok(text.includes(`"tagName":"${tag}"`), tag);
  for (const { name } of tokens) assert.ok(text.includes(`"${name}"`), name);
  assert.ok(text.length < 40_000, String(text.length));
});

test('the manifest names every attribute and event of an element, on it or on a class that it extends', () => {
  const { modules } = publicManifest(elements, tokens) as { modules: { declarations: Named[] }[] };
  const declared = modules.flatMap(({ declarations }) => declarations);
  const names = ({ superclass, attributes = [], members = [], events = [] }: Named): string[] => [
    ...[...attributes, ...members, ...events].map(({ name }) => name),
    ...(superclass ? names(declared.find(({ name }) => name === superclass.name)!) : []),
  ];
  for (const { tag, values, methods, events } of elements) {
    const own = declared.find(({ tagName }) => tagName === tag)!;
    const found = names(own);
    const known = [...values.map(({ attribute, name }) => attribute ?? name), ...methods, ...events];
    assert.deepEqual(
      found.sort(),
      known.map((one) => (typeof one === 'string' ? one : one.name)).sort(),
      tag,
    );
  }
});

interface Named {
  readonly tagName?: string;
  readonly name: string;
  readonly superclass?: { readonly name: string };
  readonly attributes?: readonly { readonly name: string }[];
  readonly members?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

test('every element is loaded when its tag appears', async () => {
  const source = await readFile(fromRoot('packages/elements/src/autoload/autoload.ts'), 'utf8');
  for (const { tag, name } of elements)
    assert.ok(source.includes(`'${tag}': () => import('../${name}/${name}.ts')`), tag);
});

test('editors offer the values of an attribute', () => {
  const { tags } = htmlData(elements) as {
    tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
  };
  const list = tags.find(({ name }) => name === 'saldo-invoice-list')!;
  const density = list.attributes.find(({ name }) => name === 'density')!;
  assert.deepEqual(density.values, [{ name: 'compact' }, { name: 'comfortable' }]);
});

test('the manifest tells what a custom property is for, what it takes, and of which element it is', () => {
  const { modules } = publicManifest(elements, tokens) as {
    modules: { declarations: { tagName: string; cssProperties?: (typeof tokens)[number][] }[] }[];
  };
  const found = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName, cssProperties }) =>
      (cssProperties ?? []).map((one) => ({ tagName, ...one })),
    ),
  );
  assert.equal(found.length, tokens.length);
  const of = (property: string) => found.find(({ name }) => name === property);
  assert.deepEqual(of('--saldo-accent'), {
    tagName: 'saldo-provider',
    name: '--saldo-accent',
    description: 'The one accent: the main button, what is chosen; links in a lightness that reads.',
    syntax: '<color>',
    default: 'light-dark(#2f5bd3, #4a70dc)',
  });
  assert.match(of('--saldo-radius')!.description, /From 0px to 16px/);
  assert.equal(of('--saldo-pdf-height')!.tagName, 'saldo-pdf-viewer');
});

test('events are handlers without the prefix of the tags', () => {
  assert.equal(handlerName('saldo-document-open'), 'onDocumentOpen');
  assert.equal(handlerName('saldo-error'), 'onError');
});
