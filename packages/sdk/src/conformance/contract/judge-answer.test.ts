import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../answer.ts';
import { judgeAnswer } from './judge-answer.ts';
import { operationOf, type Operation } from './operations.ts';

const ending = {
  ...operationOf('revokeSession'),
  deprecation: { deprecation: '@1767225600', sunset: 'Thu, 31 Dec 2026 00:00:00 GMT' },
};

function answerWith(headers: Record<string, string>): Answer {
  return {
    asked: 'DELETE /v1/sessions/1',
    status: 204,
    headers: new Headers({ 'request-id': '1', ...headers }),
    mediaType: '',
    bytes: new Uint8Array(),
    body: '',
  };
}

const found = (operation: Operation, headers: Record<string, string>) =>
  judgeAnswer(operation, answerWith(headers)).map(({ rule, seen }) => `${rule} ${seen}`);

test('an operation that is to end has to say since when and until when, as the contract does', () => {
  assert.deepEqual(found(ending, ending.deprecation), []);
  assert.deepEqual(found(ending, { deprecation: '@1767225600' }), [
    'CON-7 DELETE /v1/sessions/1 answered sunset: nothing; expected Thu, 31 Dec 2026 00:00:00 GMT.',
  ]);
  assert.match(
    found(ending, { ...ending.deprecation, deprecation: '?1' }).join(),
    /^CON-7 [^;]*: \?1; expected @1767225600\.$/,
  );
});

test('an operation that is not to end says nothing of it', () => {
  const lasting = { ...ending, deprecation: {} };
  assert.deepEqual(found(lasting, {}), []);
  assert.match(found(lasting, ending.deprecation).join(), /^CON-7 .*,CON-7 /);
});
