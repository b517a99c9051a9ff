import type { FlushCounter } from './durable-node-fs.ts';

/** How the engine's thread starts. */
export interface EngineStart {
  /** The data folder; absent: in memory. */
  readonly folder?: string;
  /** Fills a new database. */
  readonly loadDataDir?: Blob;
}

/** What the engine's thread is given. */
export interface EngineData extends EngineStart {
  /** PGlite's program, compiled once for all threads: each else takes a second to compile it anew. */
  readonly program: WebAssembly.Module;
}

/** What the engine's thread is asked. */
export type EngineRequest =
  | { readonly id: number; readonly kind: 'send'; readonly message: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: 'dump'; readonly compression: 'gzip' | 'none' }
  | { readonly id: number; readonly kind: 'flushes' }
  | { readonly id: number; readonly kind: 'close' };

/** What it answers; id 0 tells that it started, or why it did not. */
export interface EngineReply {
  readonly id: number;
  readonly answer?: Uint8Array;
  readonly dump?: Blob;
  readonly flushes?: FlushCounter;
  readonly error?: string;
}
