import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readXmlBeginning } from './xml-prolog.ts';

const wellFormed = [
  '<Invoice>',
  '\xef\xbb\xbf<?xml version="1.0"?>\n<a/>',
  `<?xml version='1.0' encoding='ISO-8859-1' standalone='no' ?><cfdi:Comprobante Version="4.0">`,
  '<?xml version="1.0" encoding="windows-1252"?><!-- a --><a >',
  '<!---->  <!-- <!DOCTYPE x> --><?pi <!DOCTYPE ?><DTE\n',
  '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="factura2.0.xsl"?><Invoice ',
  '\n <a>',
  '<\xc3\xb1and\xc3\xba>',
];

for (const text of wellFormed) {
  test(`a root begins in ${JSON.stringify(text)}`, () => assert.equal(readXmlBeginning(text), 'root'));
}

const refused = [
  '<!DOCTYPE a><a/>',
  '<?xml version="1.0"?>\n<!doctype a [<!ENTITY x "y">]><a/>',
  `<!--${' '.repeat(5000)}--><!DOCTYPE a><a/>`,
  ' <?xml version="1.0"?><a/>',
  '<?xml version="1.0"?><?xml version="1.0"?><a/>',
  '<?xml version="1.0" encoding="UTF-7"?><a/>',
  '<?xml version="1.0" encoding="UTF-16"?><a/>',
  '<?xml encoding="UTF-8"?><a/>',
  '<?xml version="2.0"?><a/>',
  '<!-- a -- b --><a/>',
  'text <a/>',
  '{"a": "<b>"}',
  '<1a/>',
  '< a/>',
  '</a>',
  '<![CDATA[x]]><a/>',
  '<html>',
  '<x:HTML xmlns:x="http://www.w3.org/1999/xhtml">',
  '<svg onload="alert(1)">',
  '<script >',
  '<?xml-stylesheet type="text/xsl" href="data:text/xml,x"?><a/>',
  '<?xml-stylesheet type="text/xsl" href="#inside"?><a/>',
  '<?xml-stylesheet type="text/xsl" href="//evil.example/x.xsl"?><a/>',
  '<?xml-stylesheet type="text/xsl" href="&#35;inside"?><a/>',
  '\xff\xfe<\0a\0>\0',
];

for (const text of refused) {
  test(`refuses ${JSON.stringify(text.slice(0, 60))}`, () => assert.notEqual(readXmlBeginning(text), 'root'));
}

test('a beginning that is cut anywhere before its root is never refused', () => {
  const text = wellFormed[4]!;
  for (let end = 0; end < text.length; end++) assert.equal(readXmlBeginning(text.slice(0, end)), 'cut');
});

test('nothing that holds a DOCTYPE before its first element reaches a root', () => {
  const filler = fc.constantFrom('\n', ' ', '<!-- -->', '<?pi?>', '<?pi a="<b>"?>', '<!-- <b> -->');
  fc.assert(
    fc.property(fc.array(filler), fc.array(filler), (before, after) => {
      assert.equal(readXmlBeginning(`${before.join('')}<!DOCTYPE a>${after.join('')}<a>`), 'refused');
      assert.equal(readXmlBeginning(`${before.join('')}${after.join('')}<a>`), 'root');
    }),
  );
});

test('reads long hostile beginnings in linear time', () => {
  const started = performance.now();
  for (const unit of ['<!---', '<?', '<?a', '<', ' ', '<a:', '<!--x-->', '<?xml version="1.0" ']) {
    readXmlBeginning(unit.repeat(65536 / unit.length));
    readXmlBeginning(`<?xml version="1.0"${' '.repeat(65000)}`);
  }
  assert.ok(performance.now() - started < 1000);
});
