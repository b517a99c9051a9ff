import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type InitOptions = Parameters<NodeFS['init']>[1];

interface NodeStream {
  readonly nfd: number;
}

interface FsNode {
  readonly name: string;
}

/** The parts of Emscripten's file system that PGlite keeps to itself. */
interface EngineModule {
  readonly FS: { ErrnoError: new (errno: number) => Error };
  readonly NODEFS: {
    realPath(node: FsNode): string;
    node_ops: { rename(node: FsNode, folder: FsNode, name: string): void };
    stream_ops: { fsync?(stream: NodeStream): number };
  };
}

/** Told about every flush, so that a test can count them. */
export interface FlushCounter {
  files: number;
  folders: number;
}

const EIO = 29;

/**
 * PGlite's folder on disk, whose writes reach the disk. PGlite 0.5 has no fsync at all: a commit
 * would survive a killed process and not a power cut. Its own `fdatasync` is a stub, so PostgreSQL
 * must run with `wal_sync_method=fsync` to get here (`durableStartParams`). Not a public interface
 * of PGlite: `durable-node-fs.test.ts` notices when an upgrade loses it.
 */
export class DurableNodeFS extends NodeFS {
  readonly flushes: FlushCounter = { files: 0, folders: 0 };

  override async init(pg: PGlite, options: InitOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const install = (module: unknown): void => this.#install(module as EngineModule);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), install] } };
  }

  #install({ FS, NODEFS }: EngineModule): void {
    const flush = (work: () => void): void => {
      try {
        work();
      } catch {
        // PostgreSQL stops at a failed flush rather than trust what it cannot know.
        throw new FS.ErrnoError(EIO);
      }
    };
    NODEFS.stream_ops.fsync = (stream) => {
      this.flushes.files++;
      flush(() => fdatasyncSync(stream.nfd));
      return 0;
    };
    const rename = NODEFS.node_ops.rename;
    NODEFS.node_ops.rename = (node, folder, name) => {
      const from = dirname(NODEFS.realPath(node));
      const to = NODEFS.realPath(folder);
      rename(node, folder, name);
      this.flushes.folders++;
      flush(() => flushFolder(to));
      if (from !== to) flush(() => flushFolder(from));
    };
  }
}

/** Makes new names in a folder survive a power cut. */
export function flushFolder(path: string): void {
  // Windows cannot open folders and journals their names itself.
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** PGlite's own start parameters with the flushing that they switch off. */
export function durableStartParams(defaults: readonly string[]): string[] {
  return [...defaults.filter((param) => param !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];
}
