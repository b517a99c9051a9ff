import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Tarballs } from '../../scripts/build/pack-packages.ts';
import { endGroup, track } from '../../scripts/process/children.ts';
import { freePort } from '../../scripts/process/free-port.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { run, runOrThrow, toolEnvironment } from '../../scripts/process/run.ts';
import type { World } from '../journeys/world.ts';
import { allBlocks } from '../snippets/blocks.ts';
import { openFront } from './front.ts';
import type { Host, Page, Program } from './host.ts';
import { visitHost } from './visit-host.ts';

/** Whose account the hosts show. */
const PARTNER = 'CLI-001';

/**
 * Installs a host from the packed packages in a folder of its own, builds it, and tries it. Resolves to what went wrong in the browser;
 * throws with the words of the program that failed before.
 */
export async function tryHost(name: string, host: Host, tarballs: Tarballs, world: World): Promise<string[]> {
  const folder = fromRoot('.cache', 'hosts', name);
  await install(fromRoot('tests/hosts/fixtures', host.fixture ?? name), folder, tarballs);
  for (const [program, ...args] of host.build ?? []) await runOrThrow(program!, args, { cwd: folder });
  if (host.refuses) await expectRefusal(host.refuses, folder);
  return 'runs' in host.tried ? tryProgram(host.tried, folder, world) : tryPage(host.tried, folder, world);
}

async function expectRefusal({ runs, saying }: NonNullable<Host['refuses']>, folder: string): Promise<void> {
  const [program, ...args] = runs;
  const { code, output } = await run(program!, args, { cwd: folder });
  const said = stripVTControlCharacters(output);
  const missing = saying.filter((one) => !one.test(said));
  if (code === 0 || missing.length > 0)
    throw new Error(`${missing.join(', ')} was expected of ${program}\n${said}`);
}

async function tryProgram({ runs }: Program, folder: string, { url, demo }: World): Promise<string[]> {
  const [program, ...args] = runs;
  const env = { SALDO_URL: url, SALDO_API_KEY: demo.publisher.apiKey };
  await runOrThrow(program!, args, { cwd: folder, env });
  return [];
}

async function tryPage(
  { serves, policy, path = '/', says }: Page,
  folder: string,
  world: World,
): Promise<string[]> {
  await using running = typeof serves === 'string' ? undefined : await start(serves, folder);
  await using front = await openFront({
    pages: running ? { upstream: running.url } : { folder: join(folder, serves as string) },
    saldoUrl: world.url,
    saldo: world.saldo,
    partner: PARTNER,
    policy,
  });
  return await visitHost(world.browser, `${front.url}${path}`, says);
}

/** The fixture with what the guides show of it, and the packages among its dependencies. */
async function install(fixture: string, folder: string, tarballs: Tarballs): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(fixture, folder, { recursive: true });
  await writeBlocksOf(basename(fixture), folder);
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies?: Record<string, string> };
  manifest.dependencies = {
    ...manifest.dependencies,
    '@saldo/sdk': `file:${tarballs.sdk}`,
    '@saldo/elements': `file:${tarballs.elements}`,
  };
  await writeFile(file, JSON.stringify(manifest));
  await runOrThrow('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
}

/** Writes what guides show of a host's files, and resolves to their paths. */
export async function writeBlocksOf(host: string, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const { mark, code } of allBlocks) {
    if (mark?.kind !== 'in host' || mark.host !== host) continue;
    const path = join(folder, mark.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, code);
    paths.push(path);
  }
  return paths;
}

export interface Running extends AsyncDisposable {
  readonly url: string;
}

/** A server that the host has, once it answers. */
export async function start(
  [program, ...args]: readonly string[],
  folder: string,
  more: (origin: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Running> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    program!,
    args.map((arg) => arg.replace(/PORT$/, port)),
    {
      cwd: folder,
      env: { ...toolEnvironment(), PORT: port, ...more(url) },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  track(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += String(chunk)));
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}\n${said}`);
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      const closed = child.exitCode === null ? once(child, 'close') : undefined;
      endGroup(child, 'SIGTERM');
      await closed;
    },
  };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.body!.cancel().then(() => true),
    () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 50)),
  );
}
