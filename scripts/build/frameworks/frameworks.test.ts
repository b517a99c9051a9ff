import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fromRoot } from '../../process/root.ts';
import { htmlData } from './editor-data.ts';
import { readElementModels, type ElementModel } from './element-model.ts';
import { publicManifest } from './public-manifest.ts';
import { readTokens } from './tokens.ts';
import { handlerName } from './typings.ts';

const elements = await readElementModels();
const tokens = await readTokens();
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

test('the manifest names every element and token, and stays below 40 kB', () => {
  const text = JSON.stringify(publicManifest(elements, tokens));
  for (const { tag } of elements) assert.ok(text.includes(`"tagName":"${tag}"`), tag);
  for (const { name } of tokens) assert.ok(text.includes(`"${name}"`), name);
  assert.ok(text.length < 40_000, String(text.length));
});

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

test('tokens come with their whole default, also where it holds parentheses', () => {
  const size = tokens.find(({ name }) => name === '--saldo-font-size-small');
  assert.equal(size?.default, 'calc(var(--_size) * 0.9)');
});

test('events are handlers without the prefix of the tags', () => {
  assert.equal(handlerName('saldo-document-open'), 'onDocumentOpen');
  assert.equal(handlerName('saldo-error'), 'onError');
});
