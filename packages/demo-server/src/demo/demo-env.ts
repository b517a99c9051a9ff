import { EnvError } from '../server/env.ts';

/** What the demo is told beside what the server is told. */
export interface DemoEnv {
  /** Names by which browsers may reach the demo, besides addresses and `localhost`. */
  readonly hostNames: readonly string[];
  /** Whether the host's pages are there, and the back end that mints sessions for whoever opens them. */
  readonly pages: boolean;
}

/** Reads the environment. An empty variable counts as absent. Throws `EnvError`. */
export function readDemoEnv(variables: Readonly<Record<string, string | undefined>>): DemoEnv {
  const { SALDO_DEMO_HOSTS: hosts = '', SALDO_DEMO_PAGES: pages = '' } = variables;
  const hostNames = hosts.split(',').flatMap((name) => name.trim().toLowerCase() || []);
  if (!hostNames.every((name) => /^[a-z0-9.-]+$/.test(name))) {
    throw new EnvError('SALDO_DEMO_HOSTS must be host names without ports, separated by commas.');
  }
  if (!['', 'on', 'off'].includes(pages)) throw new EnvError('SALDO_DEMO_PAGES must be on or off.');
  return { hostNames, pages: pages !== 'off' };
}
