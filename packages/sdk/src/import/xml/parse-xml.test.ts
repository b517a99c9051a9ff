import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refused } from '../refused.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, canonicalText, childOf, textOf } from './xml-element.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    bytes.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return new Uint8Array(bytes.buffer);
};
const refusalOf = (bytes: Uint8Array) => {
  try {
    parseXml(bytes);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return undefined;
};

test('the declaration or the byte order mark decides the encoding', () => {
  const named = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>`;
  const samples = [
    latin(`${named('ISO-8859-1')}\xd1and\xfa</a>`),
    latin(`${named('windows-1252')}\xd1and\xfa</a>`),
    latin(`<?xml version='1.0'  standalone='no' encoding='iso-8859-15' ?><a>\xd1and\xfa</a>`),
    utf8(`${named('UTF-8')}Ñandú</a>`),
    utf8('<a>Ñandú</a>'),
    utf8('\ufeff<a>Ñandú</a>'),
    utf16(`\ufeff${named('UTF-16')}Ñandú</a>`, true),
    utf16(`\ufeff${named('UTF-16')}Ñandú</a>`, false),
    utf16(`${named('UTF-16')}Ñandú</a>`, false),
    utf16(`${named('UTF-16')}Ñandú</a>`, true),
    utf8(`${named('utf-16')}Ñandú</a>`),
  ];
  for (const bytes of samples) assert.equal(parseXml(bytes).text, 'Ñandú');
  assert.equal(parseXml(latin(`${named('ISO-8859-1')}\x93S.A.\x94</a>`)).text, '“S.A.”');
});

test('bytes that are not what the file says, and encodings that are not known, are refused', () => {
  assert.equal(refusalOf(latin('<?xml version="1.0" encoding="UTF-8"?><a>\xd1</a>')), 'encoding');
  assert.equal(refusalOf(latin('<a>\xd1</a>')), 'encoding');
  assert.equal(refusalOf(utf8('<?xml version="1.0" encoding="EBCDIC-CP-ES"?><a/>')), 'encoding');
  assert.equal(refusalOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0)), 'encoding');
  assert.equal(refusalOf(Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0, 0xd8)), 'encoding');
});

test('names are resolved by namespace and not by prefix', () => {
  const root = parseXml(
    utf8(
      `<p:a xmlns:p="urn:one" xmlns="urn:two" p:x="1" x="2"><b/><p:b xmlns:p="urn:three"/><c xmlns=""/></p:a>`,
    ),
  );
  assert.deepEqual([root.namespace, root.name], ['urn:one', 'a']);
  assert.deepEqual(
    [...root.attributes],
    [
      ['{urn:one}x', '1'],
      ['x', '2'],
    ],
  );
  assert.deepEqual(
    root.children.map(({ namespace, name }) => `${namespace} ${name}`),
    ['urn:two b', 'urn:three b', ' c'],
  );
  assert.equal(childOf(root, 'b'), undefined);
  assert.ok(childOf(root, 'b', 'urn:three'));
  assert.equal(parseXml(utf8('<a><x:b/></a>')).children[0]?.namespace, 'undeclared:x');
});

test('text joins CDATA and what comments part; references are replaced once', () => {
  assert.equal(
    parseXml(utf8('<a>1<!-- 9 -->2<![CDATA[<&amp;>]]>&amp;lt;&#209;&#xD1;</a>')).text,
    '12<&amp;>&lt;ÑÑ',
  );
  const root = parseXml(utf8('<a x="H&amp;E" y="  E&#38;Ñ \n 1 "> \n </a>'));
  assert.equal(attributeOf(root, 'x'), 'H&E');
  assert.equal(attributeOf(root, 'y'), 'E&Ñ 1');
  assert.equal(textOf(root), undefined);
});

test('what is not well-formed is refused', () => {
  const broken = [
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>x',
    'x<a/>',
    '<a b=1/>',
    '<a b/>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    "<a b='1<2'/>",
  ];
  const entities = [
    '<a>&nbsp;</a>',
    '<a>&x;</a>',
    '<a>a & b</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&constructor;</a>',
  ];
  for (const text of [
    ...broken,
    ...entities,
    '<a>\x01</a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<!-- -->',
    '<',
  ]) {
    assert.equal(refusalOf(utf8(text)), 'malformed', text);
  }
});

test('a DOCTYPE or other declaration is refused wherever it stands, but not its name in a comment or text', () => {
  assert.equal(refusalOf(utf8('<!DOCTYPE a><a/>')), 'doctype');
  assert.equal(refusalOf(utf8('<!-- c -->\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')), 'doctype');
  assert.equal(refusalOf(utf8('<!doctype html><html>')), 'doctype');
  assert.equal(refusalOf(utf8('<a><!ENTITY b "c"></a>')), 'doctype');
  assert.equal(refusalOf(utf16('<?xml version="1.0"?><!DOCTYPE a><a/>', true)), 'doctype');
  assert.equal(refusalOf(utf8('<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE a>]]></a>')), undefined);
});

test('depth, elements and attributes are limited', () => {
  assert.equal(refusalOf(utf8('<a>'.repeat(100) + '</a>'.repeat(100))), undefined);
  assert.equal(refusalOf(utf8('<a>'.repeat(101) + '</a>'.repeat(101))), 'malformed');
  assert.equal(refusalOf(utf8('<a>'.repeat(3_000_000))), 'malformed');
  assert.equal(refusalOf(utf8(`<a>${'<b/>'.repeat(500_000)}</a>`)), 'too-large');
  const attributes = Array.from({ length: 201 }, (_, index) => `a${index}=""`).join(' ');
  assert.equal(refusalOf(utf8(`<a ${attributes}/>`)), 'too-large');
});

test('names that objects have of their own are names like others', () => {
  const root = parseXml(utf8('<a constructor="1"><__proto__>2</__proto__><toString/></a>'));
  assert.equal(attributeOf(root, 'constructor'), '1');
  assert.equal(textOf(childOf(root, '__proto__')), '2');
  assert.equal(attributeOf(root, 'toString'), undefined);
});

test('the canonical text is the same for the same content', () => {
  const one = parseXml(utf8('<a xmlns="urn:x" b="1" c="2 3"><d>x</d><!-- c --></a>'));
  const same = parseXml(
    latin(
      '<?xml version="1.0" encoding="latin1"?>\n<p:a xmlns:p="urn:x" c="2\n3"\n b=\'1\'>\n<p:d>\n<![CDATA[x]]></p:d></p:a>',
    ),
  );
  assert.equal(canonicalText(one), canonicalText(same));
  assert.notEqual(
    canonicalText(one),
    canonicalText(parseXml(utf8('<a xmlns="urn:x" b="1" c="2 4"><d>x</d></a>'))),
  );
});
