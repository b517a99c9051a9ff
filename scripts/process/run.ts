import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter } from 'node:path';
import { fromRoot, root } from './root.ts';

export interface RunOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** Called with each piece of output as it comes, from both streams. */
  onOutput?: (text: string) => void;
}

export interface RunResult {
  /** Exit code; a process ended by a signal counts as 1. */
  code: number;
  stdout: string;
  /** Both streams in the order in which they arrived. */
  output: string;
}

const running = new Set<ChildProcess>();

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
  running.add(child);
  const result: RunResult = { code: 1, stdout: '', output: '' };
  const collect = (stream: 'stdout' | 'stderr') => (text: string) => {
    if (stream === 'stdout') result.stdout += text;
    result.output += text;
    options.onOutput?.(text);
  };
  child.stdout.setEncoding('utf8').on('data', collect('stdout'));
  child.stderr.setEncoding('utf8').on('data', collect('stderr'));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ ...result, code: code ?? 1 });
    });
  });
}

/** Like `run`, but throws with the output when the program fails. */
export async function runOrThrow(command: string, args: string[], options?: RunOptions): Promise<RunResult> {
  const result = await run(command, args, options);
  if (result.code !== 0) throw new Error(`${command} ended with ${result.code}\n${result.output.trim()}`);
  return result;
}

/** Ends every program that `run` has started and that still runs, with all that it started. */
export function endChildren(): void {
  for (const child of running) {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

function toolEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [fromRoot('node_modules', '.bin'), process.env['PATH']].join(delimiter),
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    DO_NOT_TRACK: '1',
  };
}
