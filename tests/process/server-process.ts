import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = new URL('../../packages/demo-server/src/demo/main.ts', import.meta.url).href;
const SERVER = fileURLToPath(
  new URL('../../packages/demo-server/src/server/command/main.ts', import.meta.url),
);

/** As `npm start` runs it. */
export const START: readonly string[] = ['--input-type=module', '-e', `(await import('${DEMO}')).main()`];

/** As `saldo-server` runs it. */
export function saldoServer(...args: string[]): string[] {
  return [SERVER, ...args];
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The server in a process of its own, as `npm start` runs it unless other arguments of Node are given. */
export class ServerProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';
  /** Resolves when the process has ended, however. */
  readonly ended: Promise<Ended>;

  constructor(env: Record<string, string>, args: readonly string[] = START) {
    const inherited = { ...process.env };
    for (const name of Object.keys(inherited))
      if (/^(PORT|HOST|DATABASE_URL|SALDO_(?!TEST).*)$/.test(name)) delete inherited[name];
    this.#child = spawn(process.execPath, args, {
      env: { ...inherited, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout!.on('data', (chunk: Buffer) => (this.#stdout += chunk.toString()));
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.#stderr += chunk.toString()));
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code, signal) =>
        resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr }),
      );
    });
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** Waits until it says that it is ready; answers its address. Throws with what it said when it ends before. */
  async ready(): Promise<string> {
    const url = new Promise<string>((resolve) => {
      const look = () => {
        const match = /^Saldo is ready at (http:\/\/\S+)$/m.exec(this.#stdout);
        if (match !== null) resolve(match[1]!);
      };
      this.#child.stdout!.on('data', look);
      look();
    });
    const ended = this.ended.then(({ stderr }) => {
      throw new Error(`The server ended before it was ready: ${stderr}`);
    });
    return Promise.race([url, ended]);
  }

  /** Ends it if it still runs, and shows what it logged as wrong, which a test that failed wants to know. */
  async [Symbol.asyncDispose](): Promise<void> {
    const { stderr } = await this.kill('SIGKILL');
    const errors = stderr.split('\n').filter((line) => line.includes('"level":"error"'));
    for (const line of errors.slice(0, 5)) console.error(line);
  }

  kill(signal: NodeJS.Signals): Promise<Ended> {
    this.#child.kill(signal);
    return this.ended;
  }
}

export interface Demo {
  readonly baseUrl: string;
  readonly publisher: { readonly id: string; readonly apiKey: string };
  readonly partners: readonly {
    readonly id: string;
    readonly externalId: string;
    readonly name: string;
    readonly direction: string;
  }[];
}

export async function readDemo(dataDir: string): Promise<Demo> {
  return JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')) as Demo;
}
