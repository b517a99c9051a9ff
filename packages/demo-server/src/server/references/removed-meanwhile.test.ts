import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SqlError } from '../db/sql-error.ts';
import type { Problem } from '../problem.ts';
import { removedMeanwhile } from './removed-meanwhile.ts';

const violation = (code: string, constraint: string) =>
  new SqlError({ severity: 'ERROR', code, message: 'violates', constraint });

const pointers = { message_files_file_fkey: '/files' };

test('a removed reference is told at its place', () => {
  const answer = removedMeanwhile(violation('23503', 'message_files_file_fkey'), pointers) as Problem;
  assert.equal(answer.code, 'invalid-request');
  assert.deepEqual(
    answer.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/files unknown-reference'],
  );
});

test('every other error stays what it is', () => {
  const others = [
    violation('23503', 'messages_thread_fkey'),
    violation('23505', 'message_files_file_fkey'),
    new Error('x'),
    'x',
  ];
  for (const error of others) assert.equal(removedMeanwhile(error, pointers), error);
});
