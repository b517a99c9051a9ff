import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSaldo, ext } from '@saldo/sdk';
import type { ApiKeySecret, SessionToken } from '@saldo/sdk/contract';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { jsonLines, runSaldo } from '../../packages/sdk/src/cli/testing/run-saldo.ts';
import { keyOf, prepareDatabase } from './prepared-database.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

const invoice = {
  kind: 'document',
  externalId: 'F001-1',
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate: '2026-01-10',
    total: { amount: '590.00', currency: 'PEN' },
    files: [{ externalId: 'F001-1.pdf', role: 'pdf' }],
  },
};

test('what a partner answers is shown, answered and taken away from the shell, by the server itself', async (context) => {
  await using prepared = await prepareDatabase('PGlite');
  const key = await keyOf(prepared);
  const folder = await temporaryFolder(context);
  const paper = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.from([0, 255, 10, 13]),
    Buffer.from('\n%%EOF'),
  ]);
  await writeFile(join(folder, 'F001-1.pdf'), paper);
  await writeFile(join(folder, 'first.json'), JSON.stringify(invoice));
  await using serving = new ServerProcess(prepared.env, saldoServer('serve'));
  const url = await serving.ready();
  const run = async (...args: string[]) => {
    const finished = await runSaldo(args, { server: { url, key }, cwd: folder });
    assert.equal(finished.code, 0, `${args.join(' ')}: ${finished.stdout}${finished.stderr}`);
    return finished.stdout;
  };
  const value = async <T>(...args: string[]) => jsonLines<T>(await run(...args, '--json'))[0]!;

  await run('files', 'put', 'F001-1.pdf');
  await run('publish', 'first.json');
  await run('files', 'get', 'ext:F001-1.pdf', 'copy.pdf');
  assert.deepEqual(await readFile(join(folder, 'copy.pdf')), paper);

  const origin = ['--origin', 'https://erp.example'];
  const session = await value<SessionToken>('sessions', 'mint', '--partner', 'C-0001', ...origin);
  const partner = createSaldo({ baseUrl: url, auth: session.token });
  const documentId = ext('F001-1');
  const { id } = await partner.paymentReports.create({
    direction: 'receivable',
    paymentDate: '2026-01-11',
    amount: { amount: '590.00', currency: 'PEN' },
    method: 'bank_transfer',
    lines: [{ documentId, amount: { amount: '590.00', currency: 'PEN' } }],
  });
  const about = { kind: 'document', id: documentId } as const;
  const thread = await partner.threads.create({
    about,
    subject: 'Which boxes?',
    message: { text: 'Two are missing.' },
  });
  assert.match(
    await run('reports', 'list', '--status', 'submitted'),
    new RegExp(`${id}  .* submitted +590\\.00  PEN`),
  );
  await run('reports', 'accept', id);
  assert.match(await run('reports', 'show', id), /^Status +accepted$/m);
  await run('threads', 'answer', thread.id, 'They come on Monday.', '--author', 'Luz Ficticia');
  assert.match(
    await run('threads', 'show', thread.id),
    /Two are missing\.\n\n\S+ {2}Luz Ficticia\n {2}They come on Monday\.\n$/,
  );
  assert.match(await run('sessions', 'revoke', '--partner', 'C-0001'), /^Sessions revoked: [1-9]\d*\.\n$/);
  await assert.rejects(partner.session.get(), { code: 'session-expired' });

  const head = (await run('audit', 'head')).trim();
  assert.match(await run('verify'), new RegExp(`^✓ .*\\n✓ {2}audit .* unbroken up to ${head}\\.\\n$`));
  const made = await value<ApiKeySecret>('keys', 'create', 'job', '--scopes', 'publish,read');
  const next = await value<ApiKeySecret>('keys', 'rotate', made.apiKey.id, '--overlap', '0');
  const statusOf = async (secret: string) =>
    (await runSaldo(['documents'], { server: { url, key: secret } })).code;
  assert.deepEqual([await statusOf(made.secret), await statusOf(next.secret)], [1, 0]);
  await run('keys', 'revoke', next.apiKey.id);
  assert.equal(await statusOf(next.secret), 1);
  assert.match(await run('verify', '--head', head), /^✓ .*\n✓ /);
  assert.match(await run('keys', 'list'), new RegExp(`${next.apiKey.id}  job +publish,read +revoked`));
});
