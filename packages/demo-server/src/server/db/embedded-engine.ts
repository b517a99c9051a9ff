import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { databaseClosed, DatabaseError } from './database-error.ts';
import type { FlushCounter } from './durable-node-fs.ts';
import type { EngineData, EngineReply, EngineRequest, EngineStart } from './engine-messages.ts';

interface Pending {
  readonly resolve: (reply: EngineReply) => void;
  readonly reject: (error: Error) => void;
}

/** `Omit` over each member of a union. */
type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;

type Program = EngineData['program'];

// Node has it; its types know only what comes of it.
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<Program> };

let program: Promise<Program> | undefined;

async function compileProgram(): Promise<Program> {
  return WebAssembly.compile(
    await readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))),
  );
}

/** PGlite in a thread of its own, so that a long statement does not stall the event loop. Node only. */
export class EmbeddedEngine {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #failure: DatabaseError | undefined;

  private constructor(data: EngineData) {
    this.#worker = new Worker(new URL('./embedded.worker.ts', import.meta.url), {
      workerData: data,
      // What started the program (-e, --input-type) would stop the thread.
      execArgv: [],
    });
    this.#worker.on('message', (reply: EngineReply) => this.#settle(reply));
    this.#worker.on('error', (error) =>
      this.abandon(failed(error instanceof Error ? error.message : String(error))),
    );
    this.#worker.on('exit', () => this.abandon(failed('its thread ended')));
  }

  /** Starts the thread and waits until the engine answers. Throws a plain `Error` with the engine's words. */
  static async start(start: EngineStart): Promise<EmbeddedEngine> {
    program ??= compileProgram().catch((error: unknown) => {
      program = undefined;
      throw error;
    });
    const engine = new EmbeddedEngine({ ...start, program: await program });
    try {
      await new Promise<EngineReply>((resolve, reject) => engine.#pending.set(0, { resolve, reject }));
    } catch (error) {
      await engine.#worker.terminate();
      throw error;
    }
    return engine;
  }

  /** Sends protocol messages; the buffer is given away. */
  async send(message: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const { answer } = await this.#ask({ kind: 'send', message }, [message.buffer]);
    return answer!;
  }

  async dump(compression: 'gzip' | 'none'): Promise<Blob> {
    const { dump } = await this.#ask({ kind: 'dump', compression });
    return dump!;
  }

  /** How often the engine has flushed files and folders to the disk. */
  async flushes(): Promise<FlushCounter> {
    const { flushes } = await this.#ask({ kind: 'flushes' });
    return flushes!;
  }

  async close(): Promise<void> {
    if (this.#failure === undefined) await this.#ask({ kind: 'close' });
    this.#failure ??= databaseClosed();
    await this.#worker.terminate();
  }

  /** Ends the thread of an engine that cannot go on; what waits for it and what comes later fails with this. */
  abandon(failure: DatabaseError): void {
    this.#failure ??= failure;
    for (const { reject } of this.#pending.values()) reject(this.#failure);
    this.#pending.clear();
    void this.#worker.terminate();
  }

  #ask(request: WithoutId<EngineRequest>, transfer: ArrayBuffer[] = []): Promise<EngineReply> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ ...request, id }, transfer);
    });
  }

  #settle(reply: EngineReply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.error === undefined) pending?.resolve(reply);
    else pending?.reject(new Error(reply.error));
  }
}

function failed(reason: string): DatabaseError {
  return new DatabaseError('database-failed', `The embedded database stopped: ${reason}.`);
}
