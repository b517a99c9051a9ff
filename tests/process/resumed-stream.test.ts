import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import type { PublishRecord } from '@saldo/sdk/contract';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import {
  finished,
  runSaldo,
  startSaldo,
  type Finished,
} from '../../packages/sdk/src/cli/testing/run-saldo.ts';
import { keyOf, prepareDatabase } from './prepared-database.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

const RECORDS = 2_000;
/** What a source gives that has not all of it at once. */
const PIECE = 20;
const PAUSE_MS = 40;

const recordAt = (n: number): PublishRecord =>
  n === 0
    ? { kind: 'partner', externalId: 'C-1', data: { name: 'Cliente Ficticio', direction: 'receivable' } }
    : {
        kind: 'document',
        externalId: `F-${n}`,
        data: {
          type: 'invoice',
          direction: 'receivable',
          partner: { externalId: 'C-1' },
          issueDate: '2026-01-10',
          total: { amount: `${n}.25`, currency: 'PEN' },
        },
      };
const LINES = Array.from({ length: RECORDS }, (_, n) => `${JSON.stringify(recordAt(n))}\n`);

// On the database that dies with its server; what a server writes is killed on both in tests/faults/killed-servers.test.ts.
test('a stream is published to its end though the server, then the command is killed on the way', async (context) => {
  await using prepared = await prepareDatabase('PGlite');
  const folder = await temporaryFolder(context);
  const key = await keyOf(prepared);
  const passed = async (): Promise<number> => {
    const text = await readFile(join(folder, 'far'), 'utf8').catch(() => '{"records":0}');
    return (JSON.parse(text) as { records: number }).records;
  };
  const publish = ['publish', '-', '--resume', 'far'];
  /** Publishes the first of all lines, slowly, until it is written down that more of them have passed; then it is cut. */
  const publishUntilCut = async (
    url: string,
    most: number,
    cut: (command: ChildProcess) => unknown,
  ): Promise<Finished> => {
    const before = await passed();
    const command = startSaldo(publish, { server: { url, key }, cwd: folder });
    const end = finished(command);
    command.stdin!.on('error', () => undefined);
    for (let n = 0; (await passed()) === before && command.exitCode === null; n += PIECE) {
      if (n < most) command.stdin!.write(LINES.slice(n, Math.min(n + PIECE, most)).join(''));
      if (n >= before) await setTimeout(PAUSE_MS);
    }
    await cut(command);
    command.stdin!.end();
    return end;
  };

  await using doomed = new ServerProcess(prepared.env, saldoServer('serve'));
  const first = await publishUntilCut(await doomed.ready(), RECORDS / 2, () => doomed.kill('SIGKILL'));
  assert.equal(first.code, 1, first.stderr);
  const early = await passed();
  assert.ok(early > 0 && early <= RECORDS / 2, String(early));

  await using lasting = new ServerProcess(prepared.env, saldoServer('serve'));
  const server = { url: await lasting.ready(), key };
  const second = await publishUntilCut(server.url, RECORDS - PIECE, (command) => command.kill('SIGKILL'));
  assert.equal(second.code, null);
  const later = await passed();
  assert.ok(later > early && later < RECORDS, `${early} ${later}`);

  const stdin = LINES.join('');
  const third = await runSaldo(publish, { server, cwd: folder, stdin });
  const counts = /^(\d+) created, 0 updated, (\d+) unchanged, 0 stale, 0 rejected\n$/.exec(third.stdout);
  assert.equal(Number(counts?.[1]) + Number(counts?.[2]), RECORDS - later, third.stdout);
  const again = await runSaldo(['publish', '-'], { server, stdin });
  assert.equal(again.stdout, `0 created, 0 updated, ${RECORDS} unchanged, 0 stale, 0 rejected\n`);
  await lasting.kill('SIGTERM');
  const { code, stdout } = await new ServerProcess(prepared.env, saldoServer('verify')).ended;
  assert.deepEqual([code, stdout], [0, 'Everything is kept as it is derived.\n']);
});
