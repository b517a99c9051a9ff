import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Remembers a child that leads a process group (`detached: true`) until it ends. */
export function track(child: ChildProcess): void {
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
}

/** Sends a signal to a child and to all that it has started. */
export function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Ends the tracked children whenever this process ends. By Ctrl-C or SIGTERM, what `cleanUp` gives is run first.
 */
export function endChildrenOnExit(cleanUp: () => Promise<void> = async () => undefined): void {
  process.once('exit', () => {
    for (const child of running) endGroup(child, 'SIGTERM');
  });
  const end = (code: number) => () => void cleanUp().finally(() => process.exit(code));
  process.once('SIGINT', end(130));
  process.once('SIGTERM', end(143));
}
