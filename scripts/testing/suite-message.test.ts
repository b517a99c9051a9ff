import assert from 'node:assert/strict';
import { it } from 'node:test';
import { encodeMessage, messageReader, type SuiteMessage } from './suite-message.ts';

it('finds messages among other output, however it is cut into pieces', () => {
  const sent: SuiteMessage[] = [
    { type: 'fail', file: 'a.test.ts', name: 'breaks', message: 'first line\nsecond line' },
    { type: 'end' },
  ];
  const output = `before\nno newline${encodeMessage(sent[0]!)}between\n${encodeMessage(sent[1]!)}`;
  for (let size = 1; size <= output.length; size += 1) {
    const received: SuiteMessage[] = [];
    let text = '';
    const read = messageReader(
      (message) => received.push(message),
      (piece) => (text += piece),
    );
    for (let start = 0; start < output.length; start += size) read(output.slice(start, start + size));
    assert.deepEqual(received, sent);
    assert.equal(text, 'before\nno newlinebetween\n');
  }
});
