import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../generated/contract.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { virtualTime } from '../testing/virtual-time.ts';
import { followEvents } from './follow-events.ts';

const change: Change = { kind: 'partner', id: 'p', revision: 1, op: 'upsert', at: '2026-04-02T15:00:00Z' };

function stream(cursor: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const text = `event: change\nid: ${cursor}\ndata: ${JSON.stringify(change)}\n\n`;
  return new Response(text).body!;
}

test('tells when it is connected and when it is not, and goes on where it was cut', async () => {
  const asked: (string | undefined)[] = [];
  const told: boolean[] = [];
  const answers = [
    () => stream('one'),
    () => {
      throw new ConnectionError('away');
    },
    () => stream('two'),
  ];
  const api = {
    retry: { ...virtualTime(), maxAttempts: 3 },
    openStream: async ({ init }: { init: () => RequestInit }) => {
      asked.push(new Headers(init().headers).get('Last-Event-ID') ?? undefined);
      return answers[asked.length - 1]!();
    },
  } as unknown as Parameters<typeof followEvents>[0];
  const cursors: string[] = [];
  for await (const { cursor } of followEvents(api, { onConnection: (connected) => told.push(connected) })) {
    cursors.push(cursor);
    if (cursor === 'two') break;
  }
  assert.deepEqual(cursors, ['one', 'two']);
  assert.deepEqual(asked, [undefined, 'one', 'one']);
  assert.deepEqual(told, [true, false, false, true]);
});
