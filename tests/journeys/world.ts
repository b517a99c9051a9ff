import type { Browser } from 'puppeteer-core';
import { createSaldo, type Saldo } from '@saldo/sdk';
import { buildElementsIfStale } from '../../scripts/build/build-elements-if-stale.ts';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { freePort } from '../../scripts/process/free-port.ts';
import { readDemo, ServerProcess, type Demo } from '../process/server-process.ts';
import { emptyFolder, seededFolder, type DemoFolder } from './demo-folder.ts';

export interface World extends AsyncDisposable {
  readonly url: string;
  readonly dataDir: string;
  readonly demo: Demo;
  /** The publisher's client, with its API key. */
  readonly saldo: Saldo;
  readonly browser: Browser;
  /** Stops the server and starts it again, on the same port and data; `meanwhile` happens in between. */
  outage(meanwhile: () => Promise<void>): Promise<void>;
}

export interface WorldOptions {
  /** `new`: the server seeds an empty folder first. */
  readonly folder: 'new' | 'seeded';
  /** Where it listens, where that has to be known before; absent: anywhere. */
  readonly port?: number;
  /** More of the server's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A server as `npm start` runs it, with demo data, and a browser. */
export async function openWorld({ folder: kind, port, env: more }: WorldOptions): Promise<World> {
  await buildElementsIfStale();
  const folder: DemoFolder = await (kind === 'new' ? emptyFolder() : seededFolder());
  const env = { ...more, SALDO_DATA: folder.path, PORT: String(port ?? (await freePort())) };
  let server = new ServerProcess(env);
  const [url, browser] = await Promise.all([server.ready(), launchChromium()]);
  const demo = await readDemo(folder.path);
  return {
    url,
    dataDir: folder.path,
    demo,
    saldo: createSaldo({ baseUrl: url, auth: demo.publisher.apiKey }),
    browser,
    async outage(meanwhile) {
      await server.kill('SIGTERM');
      await meanwhile();
      server = new ServerProcess(env);
      await server.ready();
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.kill('SIGTERM');
      await folder[Symbol.asyncDispose]();
    },
  };
}
