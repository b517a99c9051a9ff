import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PublishedRecord } from '../../publish/publish-batch.ts';
import type { PublishRecord } from '../../generated/contract.ts';
import { UsageError } from '../usage-error.ts';

const content = z.object({
  files: z.array(z.string()),
  records: z.int().min(0),
  rejected: z.int().min(0),
  /** SHA-256 of all records that have a result, each with the hash before it. */
  hash: z.string(),
});

type Content = z.infer<typeof content>;

/** A cut costs at most so long of sending again what is there already. */
const keepEveryMs = 1000;

/** How many records of some files have a result, kept in a file for a run that goes on after this one was cut. */
export class Checkpoint {
  readonly #path: string;
  readonly #kept: Content;
  #keptAt = performance.now();

  private constructor(path: string, kept: Content) {
    this.#path = path;
    this.#kept = kept;
  }

  /** Reads where an earlier run stopped; without a file it begins. Throws `UsageError` for a checkpoint of other files. */
  static async open(path: string, files: readonly string[]): Promise<Checkpoint> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined)
      return new Checkpoint(path, { files: [...files], records: 0, rejected: 0, hash: '' });
    const kept = content.safeParse(tryJson(text)).data;
    if (kept === undefined)
      throw new UsageError('--resume takes a file that an earlier run wrote, or none yet.');
    if (kept.files.join('\0') !== files.join('\0')) {
      throw new UsageError('The checkpoint is of other files.');
    }
    return new Checkpoint(path, kept);
  }

  /** How many records have their result. */
  get records(): number {
    return this.#kept.records;
  }

  /** How many of them were rejected. */
  get rejected(): number {
    return this.#kept.rejected;
  }

  /** The records without those that had a result before. Throws `UsageError` where the files do not begin with these any more. */
  async *rest(records: AsyncIterable<PublishRecord>): AsyncGenerator<PublishRecord> {
    const { records: sent, hash } = this.#kept;
    let skipped = 0;
    let before = '';
    for await (const record of records) {
      if (skipped === sent) {
        yield record;
        continue;
      }
      skipped += 1;
      before = chained(before, record);
      if (skipped === sent && before !== hash) throw changed();
    }
    if (skipped < sent) throw changed();
  }

  /** One more record has its result. */
  async passed({ record, outcome }: Pick<PublishedRecord, 'record' | 'outcome'>): Promise<void> {
    const kept = this.#kept;
    kept.hash = chained(kept.hash, record);
    kept.records += 1;
    if (outcome === 'rejected') kept.rejected += 1;
    if (performance.now() - this.#keptAt >= keepEveryMs) await this.keep();
  }

  /** Writes it down, whole or not at all. */
  async keep(): Promise<void> {
    this.#keptAt = performance.now();
    const draft = `${this.#path}.new`;
    await writeFile(draft, `${JSON.stringify(this.#kept)}\n`, { flush: true });
    await rename(draft, this.#path);
  }

  /** Nothing is left to go on with. */
  async done(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

function chained(before: string, record: PublishRecord): string {
  return createHash('sha256').update(before).update(JSON.stringify(record)).digest('hex');
}

function changed(): UsageError {
  return new UsageError(
    'The files have changed since the checkpoint: they do not begin with what was sent. Remove it, and all is sent again; what is there already stays as it is.',
  );
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
