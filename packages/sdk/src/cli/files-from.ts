import { resolve } from 'node:path';

/**
 * The folder that FILEs are named from. `npm run saldo` runs in the folder of the package and tells in `INIT_CWD` where the
 * user was. Another script of npm that calls `saldo` sets `INIT_CWD` as well, and means its own folder.
 */
export function filesFrom(env: NodeJS.ProcessEnv, cwd: string): string {
  const initial = env['INIT_CWD'];
  const script = env['npm_lifecycle_event'];
  return initial && (script === undefined || script === 'saldo') ? resolve(initial) : cwd;
}
