import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSiteLinks } from '../../site/content/links.ts';

const slugs = new Map([
  ['README.md', ''],
  ['docs/embed.md', 'embed'],
  ['docs/design.md', 'design'],
  ['docs/elements.md', 'elements'],
  ['docs/elements.md#saldo-portal', 'elements/saldo-portal'],
  ['docs/es/README.md', 'es'],
  ['docs/es/embed.md', 'es/embed'],
]);
const linked = (source: string, text: string) =>
  withSiteLinks(
    text,
    { source, slug: slugs.get(source)! },
    { slugs, picture: (path) => `/pictures/${path}` },
  );

test('links lead to pages from wherever the site lies, with their fragments', () => {
  assert.equal(linked('docs/embed.md', '[D](design.md#palette)'), '[D](../design/#palette)');
  assert.equal(linked('README.md', '[E](docs/embed.md)'), '[E](./embed/)');
  assert.equal(linked('docs/embed.md', '[P](elements.md#saldo-portal)'), '[P](../elements/saldo-portal/)');
});

test('what is no page is named, what is elsewhere stays, and what is in code is no link', () => {
  assert.equal(linked('docs/embed.md', 'see [tests](../tests/hosts)'), 'see tests');
  assert.equal(linked('docs/embed.md', '[S](https://saldo.example/a.md)'), '[S](https://saldo.example/a.md)');
  assert.equal(linked('docs/embed.md', '```\n[D](design.md)\n```'), '```\n[D](design.md)\n```');
});

test('a link to what is not there fails', () => {
  assert.throws(
    () => linked('docs/embed.md', '[N](nowhere.md)'),
    /docs\/embed\.md: nowhere\.md is not there/,
  );
});

test('a translation leads on in its language, and to the page that it translates', () => {
  assert.equal(linked('docs/es/embed.md', '[D](../design.md)'), '[D](../../es/design/)');
  assert.equal(linked('docs/es/embed.md', '[E](../embed.md)'), '[E](../../embed/)');
  assert.equal(linked('docs/es/README.md', '[E](embed.md)'), '[E](../es/embed/)');
});

test('a page in English names a translation also where it stands in for its own', () => {
  assert.equal(linked('docs/design.md', '[E](es/embed.md)'), '[E](/es/embed/)');
});
