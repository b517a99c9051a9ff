import assert from 'node:assert/strict';
import { saldoServer, ServerProcess, type Ended } from './server-process.ts';

export type Variables = Readonly<Record<string, string>>;

/** A command of `saldo-server` to its end. */
export async function run(env: Variables, ...args: string[]): Promise<Ended> {
  return new ServerProcess(env, saldoServer(...args)).ended;
}

/** The single line that a command answers. */
export async function answer(env: Variables, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(env, ...args);
  assert.deepEqual([code, stderr], [0, ''], args.join(' '));
  return stdout.trimEnd();
}
