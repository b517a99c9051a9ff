import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeServer } from '../testing/fake-server.ts';
import { jsonLines, runSaldo } from '../testing/run-saldo.ts';

const message = (text: string, name: string) => ({
  id: `m-${name}`,
  threadId: 't-1',
  author: { side: 'partner', name },
  text,
  files: name === 'Ana' ? [{ id: 'f-1', fileName: 'boxes.jpg' }] : [],
  createdAt: '2026-04-02T15:00:00Z',
});
const thread = {
  id: 't-1',
  partner: { id: 'p', externalId: 'C/1', name: 'Ferretería Ñandú' },
  about: { kind: 'document', id: 'd', externalId: 'F001-1', label: 'F001-00000001' },
  subject: 'Wrong quantity',
  lastMessage: message('Thanks', 'Luz'),
  messageCount: 2,
  unreadCount: 1,
  createdAt: '2026-04-02T15:00:00Z',
  revision: 1,
};
const messages = [message('Eight boxes,\n\u001b[2Jnot ten.', 'Ana'), message('Thanks', 'Luz')];

async function withThread() {
  const sent: unknown[] = [];
  const server = await fakeServer(({ method, path, body }) => {
    if (path === '/v1/threads') return { body: { data: [thread] } };
    if (path === '/v1/threads/t-1') return { body: thread };
    if (path !== '/v1/threads/t-1/messages') return undefined;
    if (method === 'GET') return { body: { data: messages } };
    sent.push(JSON.parse(body.toString()));
    return { status: 201, body: { ...messages[0], id: 'm-new' } };
  });
  return { server, sent };
}

test('list: a table, and the unread as a filter', async () => {
  const { server } = await withThread();
  await using _ = server;
  const { stdout } = await runSaldo(['threads', 'list', '--unread'], { server });
  assert.match(
    stdout,
    /^ID +LATEST +PARTNER +SUBJECT +ABOUT +MESSAGES +UNREAD\nt-1 .* Ferretería Ñandú +Wrong quantity +F001-00000001 +2 +1\n$/,
  );
  assert.match(server.requests[0]!, /unread=true/);
});

test('show: every message with its files, line by line, and nothing that steers the terminal', async () => {
  const { server } = await withThread();
  await using _ = server;
  const { stdout } = await runSaldo(['threads', 'show', 't-1'], { server });
  assert.equal(
    stdout,
    [
      'Subject  Wrong quantity',
      'Partner  Ferretería Ñandú (C/1)',
      'About    document, F001-00000001, F001-1',
      '',
      '2026-04-02T15:00:00Z  Ana',
      '  Eight boxes,',
      '  \ufffd[2Jnot ten.',
      '  [boxes.jpg f-1]',
      '',
      '2026-04-02T15:00:00Z  Luz',
      '  Thanks',
      '',
    ].join('\n'),
  );
  const json = await runSaldo(['threads', 'show', 't-1', '--json'], { server });
  assert.deepEqual(jsonLines(json.stdout), [thread, ...messages]);
});

test('answer: with a name and files, also from standard input; blanks are refused', async () => {
  const { server, sent } = await withThread();
  await using _ = server;
  const run = (args: string[], stdin = '') =>
    runSaldo(['threads', 'answer', 't-1', ...args], { server, stdin });
  const first = await run(['We send two more.', '--author', 'Luz', '--file', 'ext:N-1', '--file', 'f-2']);
  assert.deepEqual([first.code, first.stdout], [0, 'm-new\n']);
  await run(['-'], 'Line one\nLine two\n');
  assert.deepEqual(sent, [
    { text: 'We send two more.', authorName: 'Luz', files: ['ext:N-1', 'f-2'] },
    { text: 'Line one\nLine two' },
  ]);
  const blank = await run(['-'], ' \n');
  assert.deepEqual([blank.code, /^TEXT has to be more than blanks\./.test(blank.stderr)], [2, true]);
  assert.equal(sent.length, 2);
});
