import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { listen, type Listening } from '../../packages/demo-server/src/server/http/listen.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { runSaldo } from '../../packages/sdk/src/cli/testing/run-saldo.ts';

const json = (value: unknown) => JSON.stringify(value);
const partner = (externalId: unknown, data: object = {}) =>
  json({ kind: 'partner', externalId, data: { name: 'X', direction: 'receivable', ...data } });
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Lines that are no record, for each reason that there is. */
const BAD: readonly (string | Buffer)[] = [
  '{',
  '7',
  'null',
  '[]',
  '"text"',
  'kind;externalId;name',
  '\0',
  '{"a":1}{"b":2}',
  bytes('{"kind":"', [0xff], '"}'),
  bytes(
    '{"kind":"partner","externalId":"S","data":{"name":"',
    [0xed, 0xa0, 0x80],
    '","direction":"receivable"}}',
  ),
  `"${'x'.repeat(1024 * 1024)}"`,
  '['.repeat(100_000),
  '{"a":'.repeat(100_000),
  json({ kind: { toString: 1 } }),
  json({ kind: 'constructor', externalId: 'X' }),
  json({ kind: 'partner', op: 'toString', externalId: 'X' }),
  '{"__proto__":{"kind":"partner"},"kind":"partner","externalId":"X","data":{"name":"X","direction":"receivable"}}',
  '{"kind":"partner","externalId":"X","version":1e400,"data":{"name":"X","direction":"receivable"}}',
  partner('\ufeffX'),
  partner('X', { name: 'a\0b' }),
  partner('X', { name: '\ud800' }),
  partner('X', { name: 'x'.repeat(900_000) }),
  json({
    kind: 'document',
    externalId: 'X',
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      issueDate: '0000-01-01',
      total: { amount: '1.00', currency: 'ZZQ' },
    },
  }),
];

withDatabases('saldo publish', (databases) => {
  let app: TestApp;
  let listening: Listening;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    listening = await listen(app.app.fetch, { port: 0, hostname: '127.0.0.1' });
    seeded = await seedPublisher(databases.database);
  });
  after(async () => {
    app.app.close();
    await listening.close();
  });

  const publish = async (folder: string, lines: readonly (string | Buffer)[]) => {
    await writeFile(
      join(folder, 'list.ndjson'),
      bytes(...lines.flatMap((line) => [[...Buffer.from(line)], '\n'])),
    );
    const server = { url: listening.url, key: seeded.apiKey };
    return runSaldo(['publish', 'list.ndjson'], { server, cwd: folder });
  };

  test('tells of each bad line and publishes all others', async (context) => {
    const folder = await temporaryFolder(context);
    const lines = BAD.flatMap((line, n) => [partner(`G-${n}`), line]);
    const { code, stdout, stderr } = await publish(folder, lines);
    assert.deepEqual([code, stderr], [1, '']);
    const rejected = [...stdout.matchAll(/^rejected {2}list.ndjson, line (\d+): /gm)].map(([, line]) =>
      Number(line),
    );
    assert.deepEqual(
      rejected.toSorted((a, b) => a - b),
      BAD.map((_, n) => 2 * n + 2),
    );
    assert.match(
      stdout,
      new RegExp(`\\n${BAD.length} created, 0 updated, 0 unchanged, 0 stale, ${BAD.length} rejected\\n$`),
    );
  });

  test('also when it is the first line, by which a file is told to be NDJSON', async (context) => {
    const folder = await temporaryFolder(context);
    const wrong: string[] = [];
    for (const [n, line] of BAD.filter((one) => one.toString().startsWith('{')).entries()) {
      const { code, stdout } = await publish(folder, [line, partner(`H-${n}`), partner(`I-${n}`)]);
      if (code !== 1 || !stdout.endsWith('\n2 created, 0 updated, 0 unchanged, 0 stale, 1 rejected\n'))
        wrong.push(`${String(line).slice(0, 60)}: ${code} ${stdout.slice(0, 300)}`);
    }
    assert.deepEqual(wrong, []);
  });
});
