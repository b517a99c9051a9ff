import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SqlError } from './db/sql-error.ts';
import { EnvError } from './env.ts';
import { toldFailure } from './told-failure.ts';

test('a disk that fills up is one sentence, whoever notices it', () => {
  const ofDatabase = new SqlError({ severity: 'PANIC', code: '53100', message: 'could not write to file' });
  const ofSystem = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  for (const error of [ofDatabase, ofSystem])
    assert.match(toldFailure(error)!, /^the disk is full; [^\n]+\.$/);
});

test('what the operator got wrong is told, and a fault of the program is not', () => {
  assert.equal(toldFailure(new EnvError('PORT must be a number.')), 'PORT must be a number.');
  const faults = [
    new TypeError('x'),
    new SqlError({ severity: 'ERROR', code: '42601', message: 'syntax' }),
    'x',
  ];
  for (const error of faults) assert.equal(toldFailure(error), undefined);
});
