import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FakeServer } from './fake-server.ts';

const main = join(import.meta.dirname, '../main.ts');

/** What a finished run of the command line has left. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** How to run it. */
export interface RunOptions {
  server?: Pick<FakeServer, 'url' | 'key'>;
  env?: Record<string, string>;
  cwd?: string;
  /** What standard input gives, before it ends. */
  stdin?: string | Uint8Array;
}

/** Starts `saldo` as a process of its own, with nothing of this process's environment that it reads. */
export function startSaldo(
  args: readonly string[],
  { server, env = {}, cwd }: RunOptions = {},
): ChildProcess {
  const known = server ? { SALDO_URL: server.url, SALDO_API_KEY: server.key } : {};
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return spawn(process.execPath, [main, ...args], {
    cwd: cwd ?? import.meta.dirname,
    env: { PATH, NODE_COMPILE_CACHE, ...known, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs `saldo` to its end. */
export async function runSaldo(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = startSaldo(args, options);
  child.stdin?.end(options.stdin ?? '');
  return finished(child);
}

/** Waits for the end of a process and what it wrote. */
export async function finished(child: ChildProcess): Promise<Finished> {
  const [stdout, stderr] = [text(child.stdout!), text(child.stderr!)];
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout: await stdout, stderr: await stderr };
}

/** The values that a run with `--json` has written. */
export function jsonLines<T = unknown>(stdout: string): T[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Waits until a process has written something that contains `expected`, and gives what it wrote up to there. */
export async function written(stream: Readable, expected: string): Promise<string> {
  let all = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    all += String(chunk);
    if (all.includes(expected)) return all;
  }
  throw new Error(`Ended without ${expected}: ${all}`);
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
