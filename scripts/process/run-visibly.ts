import { spawn } from 'node:child_process';
import { track } from './children.ts';
import { fromRoot, root } from './root.ts';

/** Runs a tool of the workspace in view of whoever started the script; answers its exit code. */
export function runVisibly(tool: string, args: string[]): Promise<number> {
  const child = spawn(fromRoot('node_modules', '.bin', tool), args, { cwd: root, stdio: 'inherit' });
  track(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
