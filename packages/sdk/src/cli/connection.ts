import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { checkBaseUrl } from '../transport/base-url.ts';
import { UsageError } from './usage-error.ts';

/** Where the server is, and the key to it. */
export interface Connection {
  baseUrl: string;
  key: string;
  /** File of the local demo that both were taken from. */
  demoFile?: string;
}

const demo = z.object({ baseUrl: z.url(), publisher: z.object({ apiKey: z.string().min(1) }) });

/**
 * Address and key from the options, or else from `SALDO_URL` and `SALDO_API_KEY`. When there is neither, those of a local demo
 * (`demo.json` in `SALDO_DATA`, by default `.saldo`). A key is never sent to an address that was given without one.
 */
export async function connectionOf(
  options: { url?: string | undefined; key?: string | undefined },
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Connection> {
  const url = options.url ?? (env['SALDO_URL'] || undefined);
  const key = options.key ?? (env['SALDO_API_KEY'] || undefined);
  if (url === undefined && key === undefined) {
    const local = await localDemo(env, cwd);
    if (local !== undefined) return local;
    throw new UsageError(
      'Which server? Set SALDO_URL and SALDO_API_KEY, give --url and --key, or run npm start for a local demo.',
    );
  }
  if (key === undefined) throw new UsageError('An API key is needed: set SALDO_API_KEY or give --key.');
  if (url === undefined)
    throw new UsageError('The address of a server is needed: set SALDO_URL or give --url.');
  try {
    return { baseUrl: checkBaseUrl(url), key };
  } catch {
    throw new UsageError(
      '--url (SALDO_URL) takes an http or https address without credentials, query or fragment.',
    );
  }
}

/** The demo that `npm start` has left in `SALDO_DATA`; `undefined` where there is none. */
export async function localDemo(env: NodeJS.ProcessEnv, cwd: string): Promise<Connection | undefined> {
  const demoFile = join(resolve(cwd, env['SALDO_DATA'] || '.saldo'), 'demo.json');
  try {
    const { baseUrl, publisher } = demo.parse(JSON.parse(await readFile(demoFile, 'utf8')));
    return { baseUrl: checkBaseUrl(baseUrl), key: publisher.apiKey, demoFile };
  } catch {
    return undefined;
  }
}
