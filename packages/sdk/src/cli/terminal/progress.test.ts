import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showProgress } from './progress.ts';

const terminal = (columns: number, isTTY = true) => {
  const written: string[] = [];
  const stream = { isTTY, columns, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
};

test('progress is shown from the second second on, on one line, and taken away', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { written, stream } = terminal(20);
  const progress = showProgress(stream, 'Publishing …');
  t.mock.timers.tick(999);
  assert.deepEqual(written, []);
  t.mock.timers.tick(1);
  progress.say('12,500 records, 3 of them rejected');
  t.mock.timers.tick(100);
  progress.end();
  t.mock.timers.tick(1000);
  assert.deepEqual(
    new Set(written),
    new Set(['\r\u001b[KPublishing …', '\r\u001b[K12,500 records, 3 o', '\r\u001b[K']),
  );
});

test('progress is whole on a terminal that does not tell its width, and nothing where there is none', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { written, stream } = terminal(0);
  showProgress(stream, 'Publishing …');
  t.mock.timers.tick(1000);
  assert.ok(written.includes('\r\u001b[KPublishing …'), written.join());
  const pipe = terminal(80, false);
  showProgress(pipe.stream, 'Publishing …');
  t.mock.timers.tick(1000);
  assert.deepEqual(pipe.written, []);
});
