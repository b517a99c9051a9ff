import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packedPackages } from '../../scripts/build/pack-packages.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { runOrThrow } from '../../scripts/process/run.ts';
import { openWorld, type World } from '../journeys/world.ts';
import { backEnds, type BackEnd } from './back-end.ts';
import { start, writeBlocksOf } from './try-host.ts';
import { visitHost } from './visit-host.ts';

let world: World;
let elements: string;

before(async () => {
  const { elements: tarball } = await packedPackages();
  world = await openWorld({ folder: 'seeded' });
  elements = await mkdtemp(join(tmpdir(), 'saldo-elements-'));
  await runOrThrow('tar', ['-xzf', tarball, '-C', elements, 'package/dist/browser']);
});
after(async () => {
  await world[Symbol.asyncDispose]();
  await rm(elements, { recursive: true });
});

const succeeds = ([program, ...args]: readonly string[]) => spawnSync(program!, args).status === 0;

function programOf({ needs }: BackEnd): string | undefined {
  return needs.find(succeeds)?.[0];
}

for (const [name, backEnd] of Object.entries(backEnds)) {
  const program = programOf(backEnd);
  const skip =
    program === undefined && `there is none of: ${backEnd.needs.map((one) => one.join(' ')).join('; ')}`;
  test(`${backEnd.guide} does what it says`, { skip }, async () => {
    const folder = fromRoot('.cache', 'hosts', name);
    await rm(folder, { recursive: true, force: true });
    await cp(fromRoot('tests/hosts/fixtures', name), folder, { recursive: true });
    await writeBlocksOf(name, folder);
    await mkdir(join(folder, backEnd.elements), { recursive: true });
    await cp(join(elements, 'package/dist/browser'), join(folder, backEnd.elements), { recursive: true });
    for (const [tool, ...args] of backEnd.build ?? []) await runOrThrow(tool!, args, { cwd: folder });
    const key = randomBytes(24);
    const env = {
      SALDO_URL: world.url,
      SALDO_API_KEY: world.demo.publisher.apiKey,
      SALDO_WEBHOOK_SECRET: `whsec_${key.toString('base64')}`,
    };
    const filled = (line: readonly string[]) => line.map((word) => (word === 'PROGRAM' ? program! : word));
    await using running = await start(filled(backEnd.serves), folder, (ORIGIN) => ({ ...env, ORIGIN }));
    const { url } = running;

    assert.deepEqual(await visitHost(world.browser, `${url}/account`), []);
    const forged = await fetch(`${url}/saldo/session`, { method: 'POST' });
    assert.ok([403, 419].includes(forged.status), 'a session without the token of the page');

    const statuses = [
      await sendWebhook(url, key),
      await sendWebhook(url, randomBytes(24)),
      await sendWebhook(url, key, -600),
    ];
    assert.deepEqual(statuses, [204, 400, 400]);

    const [job, ...args] = filled(backEnd.reads);
    const read = async () =>
      (await runOrThrow(job!, args, { cwd: folder, env: { ...env, ORIGIN: url } })).stdout;
    const known = world.demo.partners[0]!.id;
    assert.match(await read(), new RegExp(`^partner .*${known}$`, 'm'));
    assert.equal(await read(), '', 'the cursor was kept');
  });
}

/** A message signed as Saldo signs it, some seconds from now. */
async function sendWebhook(url: string, key: Buffer, after = 0): Promise<number> {
  const body = JSON.stringify({
    type: 'partner.upsert',
    timestamp: '2026-04-02T15:04:05Z',
    cursor: 'MTAw',
    data: {},
  });
  const moment = String(Math.floor(Date.now() / 1000) + after);
  const signature = createHmac('sha256', key).update(`msg_1.${moment}.${body}`).digest('base64');
  const headers = {
    'Content-Type': 'application/json',
    'webhook-id': 'msg_1',
    'webhook-timestamp': moment,
    'webhook-signature': `v1,AAAA v1,${signature}`,
  };
  return (await fetch(`${url}/saldo/webhook`, { method: 'POST', headers, body })).status;
}

/** Programs that tell whether a file of a guide is one of its language. */
const judges: readonly { readonly of: RegExp; readonly command: readonly string[] }[] = [
  { of: /\.py$/, command: ['python3', '-m', 'py_compile'] },
  { of: /\.php$/, command: ['php', '-l'] },
  {
    of: /\.xml$/,
    command: ['python3', '-c', 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])'],
  },
];

describe('files that no host of ours can run', () => {
  for (const host of ['odoo', 'php']) {
    const skip =
      !succeeds(host === 'php' ? ['php', '--version'] : ['python3', '--version']) &&
      `nothing here reads files of ${host}`;
    test(`are of their language: ${host}`, { skip }, async () => {
      const folder = await mkdtemp(join(tmpdir(), `saldo-${host}-`));
      try {
        const paths = (await writeBlocksOf(host, folder)).filter((path) =>
          judges.some(({ of }) => of.test(path)),
        );
        assert.ok(paths.length >= 3);
        for (const path of paths) {
          const [program, ...args] = judges.find(({ of }) => of.test(path))!.command;
          await runOrThrow(program!, [...args, path]);
          assert.notEqual(await readFile(path, 'utf8'), '');
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
