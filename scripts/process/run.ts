import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { track } from './children.ts';
import { fromRoot, root } from './root.ts';

export interface RunOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** Told what the program prints to standard error, as it comes. */
  tell?: (text: string) => void;
}

export interface RunResult {
  /** Exit code; a process ended by a signal counts as 1. */
  code: number;
  stdout: string;
  /** Both streams in the order in which they arrived. */
  output: string;
}

/**
 * Runs a program to its end and collects what it prints. A bare name is found among the workspace's own
 * binaries first, so that every tool runs at the pinned version and on the pinned Node.
 */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...toolEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what a tool has started ends with it.
    detached: true,
  });
  track(child);
  const result: RunResult = { code: 1, stdout: '', output: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.stdout += text;
    result.output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    options.tell?.(text);
    result.output += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...result, code: code ?? 1 }));
  });
}

/** Like `run`, but throws with the output when the program fails. */
export async function runOrThrow(command: string, args: string[], options?: RunOptions): Promise<RunResult> {
  const result = await run(command, args, options);
  if (result.code !== 0) throw new Error(`${command} ended with ${result.code}\n${result.output.trim()}`);
  return result;
}

/** The environment of a tool of the workspace. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [fromRoot('node_modules', '.bin'), process.env['PATH']].join(delimiter),
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    DO_NOT_TRACK: '1',
  };
}
