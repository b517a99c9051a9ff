import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PublishRecord } from '../../generated/contract.ts';
import { UsageError } from '../usage-error.ts';

const content = z.object({ files: z.array(z.string()), records: z.int().min(0) });

/** A cut costs at most so long of sending again what is there already. */
const keepEveryMs = 1000;

/** How many records of some files have a result, kept in a file for a run that goes on after this one was cut. */
export class Checkpoint {
  readonly #path: string;
  readonly #files: readonly string[];
  #records: number;
  #keptAt = performance.now();

  private constructor(path: string, files: readonly string[], records: number) {
    this.#path = path;
    this.#files = files;
    this.#records = records;
  }

  /** Reads where an earlier run stopped; without a file it begins. Throws `UsageError` for a checkpoint of other files. */
  static async open(path: string, files: readonly string[]): Promise<Checkpoint> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return new Checkpoint(path, files, 0);
    const kept = content.safeParse(tryJson(text)).data;
    if (kept === undefined)
      throw new UsageError('--resume takes a file that an earlier run wrote, or none yet.');
    if (kept.files.join('\0') !== files.join('\0')) {
      throw new UsageError('The checkpoint is of other files.');
    }
    return new Checkpoint(path, files, kept.records);
  }

  /** How many records have their result. */
  get records(): number {
    return this.#records;
  }

  /** The records without those that had a result before. */
  async *rest(records: AsyncIterable<PublishRecord>): AsyncGenerator<PublishRecord> {
    let left = this.#records;
    for await (const record of records) {
      if (left > 0) left -= 1;
      else yield record;
    }
  }

  /** One more record has its result. */
  async passed(): Promise<void> {
    this.#records += 1;
    if (performance.now() - this.#keptAt >= keepEveryMs) await this.keep();
  }

  /** Writes it down, whole or not at all. */
  async keep(): Promise<void> {
    this.#keptAt = performance.now();
    await writeFile(
      `${this.#path}.new`,
      `${JSON.stringify({ files: this.#files, records: this.#records })}\n`,
    );
    await rename(`${this.#path}.new`, this.#path);
  }

  /** Nothing is left to go on with. */
  async done(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
