import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { InvalidIdError } from '../errors/invalid-id-error.ts';
import { fillPath } from './path.ts';

const template = '/v1/documents/external/{externalId}/void';

test('an id stays one segment of the URL, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, minLength: 1 }), (externalId) => {
      const { pathname, search, hash } = new URL(`https://x.example${fillPath(template, { externalId })}`);
      const [, v1, documents, external, segment = '', end, ...more] = pathname.split('/');
      assert.deepEqual([v1, documents, external, end, more], ['v1', 'documents', 'external', 'void', []]);
      assert.match(segment, /^(?!\.{1,2}$)([\w.!'()*-]|~[\dA-F]{2})+$/);
      assert.equal(decodeURIComponent(segment.replaceAll('~', '%')), externalId);
      assert.equal(search + hash, '');
    }),
  );
});

test('ids that would address something else are refused', () => {
  for (const externalId of ['', '\ud800', undefined, 7]) {
    assert.throws(() => fillPath(template, { externalId }), InvalidIdError, String(externalId));
  }
});

test('an id that is encoded already is encoded again', () => {
  assert.equal(fillPath('/{id}', { id: '%2e~2e' }), '/~252e~7E2e');
});

test('dots that would move the path, and marks that servers take for separators, are escaped', () => {
  assert.equal(fillPath('/{id}', { id: '.' }), '/~2E');
  assert.equal(fillPath('/{id}', { id: '..' }), '/~2E~2E');
  assert.equal(fillPath('/{id}', { id: 'A/7\\%' }), '/A~2F7~5C~25');
});
