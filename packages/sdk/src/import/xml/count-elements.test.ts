import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countElements } from './count-elements.ts';

test('each element counts once, whatever else begins with "<"', () => {
  for (const [text, count] of [
    ['', 0],
    ['<a/>', 1],
    ['<?xml version="1.0"?><a><b>1</b><b/></a>', 3],
    ['<a><!-- <b/> --><![CDATA[<b/><b/>]]><?p <b/> ?><c x="1>2"/></a>', 2],
    ['<a/><!-- <b/>', 1],
  ] as const)
    assert.equal(countElements(text), count, text);
});
