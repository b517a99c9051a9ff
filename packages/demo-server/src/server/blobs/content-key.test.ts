import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentName } from './content-key.ts';

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const key = fc.record({ publisherId: fc.uuid(), sha256: hex(64) });

test('names each content in the folder of its publisher, and no two alike', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      const name = contentName(one);
      assert.equal(posix.normalize(`/store/${name}`), `/store/${name}`);
      assert.ok(name.startsWith(`${one.publisherId}/`));
      const same = one.publisherId === other.publisherId && one.sha256 === other.sha256;
      assert.equal(name === contentName(other), same);
    }),
  );
});

test('names nothing by what is no id of a publisher or no digest', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('..', '../..', '/etc/passwd', '', 'A'.repeat(64)));
  fc.assert(
    fc.property(key, text, ({ publisherId, sha256 }, other) => {
      assert.throws(() => contentName({ publisherId: other, sha256 }), TypeError);
      assert.throws(() => contentName({ publisherId, sha256: other }), TypeError);
      assert.throws(() => contentName({ publisherId: `${publisherId}\n`, sha256 }), TypeError);
      assert.throws(() => contentName({ publisherId, sha256: `${sha256}/..` }), TypeError);
    }),
  );
});
