import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { ServerError } from '../errors/server-error.ts';
import { audit } from './audit.ts';
import type { Api } from './api.ts';

const head = { publisherId: 'p', seq: 3, hash: 'h3' };
const entry = (seq: number) => ({
  seq,
  at: 'now',
  actor: { kind: 'job', id: 'j' },
  action: 'a',
  requestId: 'r',
  hash: `h${seq}`,
});

function exporting(lines: readonly object[]) {
  const asked: string[] = [];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const api = {
    openStream: async ({ path }: { path: string }) => {
      asked.push(path);
      // In two pieces, the first of which ends within a line.
      return new Blob([text.slice(0, 50), text.slice(50)]).stream();
    },
  } as unknown as Api;
  return { asked, entries: audit(api).export(1) };
}

describe('an export of the audit', () => {
  test('gives the entries and at the end the head', async () => {
    const { asked, entries } = exporting([{ head, after: { ...head, seq: 1 } }, entry(2), entry(3)]);
    assert.equal((await entries.next()).value.seq, 2);
    assert.equal((await entries.next()).value.seq, 3);
    assert.deepEqual(await entries.next(), { done: true, value: head });
    assert.deepEqual(asked, ['/v1/audit/export?after=1']);
  });

  test('that ends before its head is no export', async () => {
    const { entries } = exporting([{ head, after: { ...head, seq: 1 } }, entry(2)]);
    await entries.next();
    await assert.rejects(entries.next(), InvalidResponseError);
  });

  test('says why the server ended it', async () => {
    const problem = { type: '/problems/x', title: 'x', status: 503, code: 'x', requestId: 'r' };
    const { entries } = exporting([{ head, after: head }, { problem }]);
    await assert.rejects(entries.next(), ServerError);
  });
});
