import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** What a drive writes whole or not at all. */
const SECTOR = 512;
/** What the system keeps in memory before it writes it. */
const PAGE = 4096;

type Dice = () => number;

/** A file as the drive has it, where that is not as the program sees it. */
interface Unflushed {
  path: string;
  /** Its size on the drive. */
  readonly size: number;
  /** By their number, the pages that were written since, as they are on the drive. */
  readonly pages: Map<number, Buffer>;
}

/** A change of names that the drive may not have yet. */
interface NameChange {
  readonly folders: readonly string[];
  /** The file that came to be by it; gone once that is flushed. */
  readonly made?: string;
  undo(): void;
}

/**
 * The drive under a folder of this process, as far as `node:fs` writes there: remembers what was not flushed, so that a power cut
 * can take it away again. What is written reaches a drive in any order, a sector at a time; names change in their order. A flush of
 * a file also keeps its name, as ext4, XFS and APFS do.
 */
export class SimulatedDisk {
  readonly #root: string;
  readonly #aside: string;
  /** By descriptor: where it was opened. */
  readonly #open = new Map<number, string>();
  readonly #unflushed = new Map<string, Unflushed>();
  #names: NameChange[] = [];
  readonly #fs = { ...fs };
  #asideNumber = 0;
  /** Told of each write, flush and change of names before it happens. */
  onStep: () => void = () => {};

  /** @param aside A folder beside `root`, on the same file system, for what was renamed over or removed. */
  constructor(root: string, aside: string) {
    this.#root = join(root, '/');
    this.#aside = aside;
    fs.mkdirSync(aside, { recursive: true });
  }

  /** Takes the place of `node:fs` for everything loaded later. With `lies`, flushes are reported and not done. */
  install({ lies = false } = {}): void {
    const real = this.#fs;
    const step = (): void => this.onStep();
    fs.openSync = (path, flags, mode) => {
      const name = String(path);
      const isNew = this.#isHere(name) && !real.existsSync(name);
      if (this.#isHere(name) && !isNew && (Number(flags) & fs.constants.O_TRUNC) !== 0) {
        step();
        this.#keep(name, 0, Infinity);
      }
      const descriptor = real.openSync(path, flags, mode);
      if (this.#isHere(name)) this.#open.set(descriptor, name);
      if (isNew) this.#made(name);
      return descriptor;
    };
    fs.closeSync = (descriptor) => {
      this.#open.delete(descriptor);
      real.closeSync(descriptor);
    };
    const writeSync = (
      descriptor: number,
      buffer: Uint8Array,
      offset: number,
      length: number,
      at?: number,
    ) => {
      const path = this.#open.get(descriptor);
      if (path !== undefined) {
        step();
        const from = at ?? real.fstatSync(descriptor).size;
        this.#keep(path, from, from + length);
      }
      return real.writeSync(descriptor, buffer, offset, length, at);
    };
    fs.writeSync = writeSync as typeof fs.writeSync;
    fs.writeFileSync = (path, data, options) => {
      const name = String(path);
      if (this.#isHere(name)) {
        step();
        if (real.existsSync(name)) this.#keep(name, 0, Infinity);
        else this.#made(name);
      }
      real.writeFileSync(path, data, options);
    };
    const resize = (path: string | undefined, size: number): void => {
      if (path === undefined) return;
      step();
      this.#keep(path, size, Infinity);
    };
    fs.ftruncateSync = (descriptor, size) => {
      resize(this.#open.get(descriptor), size ?? 0);
      real.ftruncateSync(descriptor, size);
    };
    fs.truncateSync = (path, size) => {
      const name = String(path);
      resize(this.#isHere(name) ? name : undefined, size ?? 0);
      real.truncateSync(path, size);
    };
    const flush = (descriptor: number): void => {
      const path = this.#open.get(descriptor);
      if (path === undefined) return;
      step();
      if (lies) return;
      real.fsyncSync(descriptor);
      this.#flushed(path);
    };
    fs.fsyncSync = flush;
    fs.fdatasyncSync = flush;
    fs.renameSync = (from, to) => {
      if (this.#isHere(String(from))) {
        step();
        this.#renamed(String(from), String(to));
      }
      real.renameSync(from, to);
    };
    fs.unlinkSync = (path) => {
      if (this.#isHere(String(path))) {
        step();
        this.#removed(String(path));
      }
      real.unlinkSync(path);
    };
    syncBuiltinESMExports();
  }

  /** Leaves the folder as the drive has it. Of what was not flushed, each sector is there by chance: `lost` is how likely it is not. */
  cut(dice: Dice, lost: number): void {
    for (const { path, size, pages } of this.#unflushed.values()) {
      if (!this.#fs.existsSync(path)) continue;
      const descriptor = this.#fs.openSync(path, 'r+');
      for (const [number, page] of pages) {
        for (let at = 0; at < page.length; at += SECTOR) {
          if (dice() >= lost) continue;
          const sector = page.subarray(at, at + SECTOR);
          this.#fs.writeSync(descriptor, sector, 0, sector.length, number * PAGE + at);
        }
      }
      const grown = this.#fs.fstatSync(descriptor).size > size;
      if (grown && dice() < lost) this.#fs.ftruncateSync(descriptor, size);
      this.#fs.closeSync(descriptor);
    }
    const kept = lost === 1 ? 0 : Math.floor(dice() * (this.#names.length + 1));
    for (const { undo } of this.#names.slice(kept).reverse()) undo();
  }

  #isHere(path: string): boolean {
    return path.startsWith(this.#root);
  }

  /** Remembers what the drive has of these bytes of a file, before they change. */
  #keep(path: string, from: number, to: number): void {
    let file = this.#unflushed.get(path);
    if (file === undefined) {
      file = { path, size: this.#fs.statSync(path).size, pages: new Map() };
      this.#unflushed.set(path, file);
    }
    const end = Math.min(to, file.size);
    if (from >= end) return;
    const descriptor = this.#fs.openSync(path, 'r');
    for (let number = Math.floor(from / PAGE); number * PAGE < end; number++) {
      if (file.pages.has(number)) continue;
      const page = Buffer.alloc(Math.min(PAGE, file.size - number * PAGE));
      this.#fs.readSync(descriptor, page, 0, page.length, number * PAGE);
      file.pages.set(number, page);
    }
    this.#fs.closeSync(descriptor);
  }

  #made(path: string): void {
    this.#unflushed.set(path, { path, size: 0, pages: new Map() });
    this.#names.push({
      folders: [dirname(path)],
      made: path,
      undo: () => this.#fs.rmSync(path, { force: true }),
    });
  }

  #renamed(from: string, to: string): void {
    const over = this.#setAside(to);
    this.#names.push({
      folders: [dirname(from), dirname(to)],
      undo: () => {
        if (!this.#fs.existsSync(to)) return;
        this.#fs.renameSync(to, from);
        if (over !== undefined) this.#fs.renameSync(over, to);
      },
    });
    const file = this.#unflushed.get(from);
    this.#unflushed.delete(to);
    if (file === undefined) return;
    this.#unflushed.delete(from);
    this.#unflushed.set(to, { ...file, path: to });
  }

  #removed(path: string): void {
    const aside = this.#setAside(path);
    this.#unflushed.delete(path);
    this.#names.push({
      folders: [dirname(path)],
      undo: () => {
        if (aside !== undefined && !this.#fs.existsSync(path)) this.#fs.renameSync(aside, path);
      },
    });
  }

  /** A second name for what is about to lose this one. */
  #setAside(path: string): string | undefined {
    if (!this.#fs.existsSync(path)) return undefined;
    const aside = join(this.#aside, `${this.#asideNumber++}-${basename(path)}`);
    this.#fs.linkSync(path, aside);
    return aside;
  }

  #flushed(path: string): void {
    this.#unflushed.delete(path);
    this.#names = this.#names.filter(({ folders, made }) => made !== path && !folders.includes(path));
  }
}
