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

/** Ends the tracked children whenever this process ends: by itself, by Ctrl-C or by SIGTERM. */
export function endChildrenOnExit(): void {
  process.once('exit', () => {
    for (const child of running) endGroup(child, 'SIGTERM');
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
