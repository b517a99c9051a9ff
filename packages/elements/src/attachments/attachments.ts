import type { SaldoFile } from '@saldo/sdk/contract';
import { randomKey } from '../query/random-key.ts';
import type { QueryHost } from '../query/query-host.ts';
import { maxFileBytes, sniffFile } from './sniff-file.ts';

/** Why a file is not taken. */
export type Refusal = 'type' | 'size' | 'empty';

/** A file on its way to the server. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly state: 'uploading' | 'stored' | 'failed' | 'refused';
  readonly refusal?: Refusal | undefined;
  readonly stored?: SaldoFile | undefined;
}

interface Entry extends Attachment {
  readonly file: File;
  /** The same over all attempts, so that a retry stores one file. */
  readonly idempotencyKey: string;
  readonly abort: AbortController;
}

/** Files that a person attaches: checked, then uploaded at once, so that sending later is quick. */
export class Attachments {
  /** The contract takes no more in a report or message. */
  readonly limit = 10;
  /** Files were left out because of the limit. */
  overflow = false;
  readonly #host: QueryHost;
  #entries: readonly Entry[] = [];
  readonly #running = new Map<string, Promise<void>>();

  constructor(host: QueryHost) {
    this.#host = host;
  }

  get items(): readonly Attachment[] {
    return this.#entries;
  }

  get pending(): boolean {
    return this.#entries.some(({ state }) => state === 'uploading');
  }

  /** One or more did not arrive. */
  get incomplete(): boolean {
    return this.#entries.some(({ state }) => state === 'failed' || state === 'refused');
  }

  /** Ids of the stored files, in the order they were added. */
  get fileIds(): string[] {
    return this.stored.map(({ id }) => id);
  }

  get stored(): SaldoFile[] {
    return this.#entries.flatMap(({ stored }) => stored ?? []);
  }

  /** Checks and uploads files. The same file twice is taken once. */
  add(files: Iterable<File>): void {
    const fresh = [...files].filter((file) => !this.#entries.some((entry) => isSame(entry.file, file)));
    const room = this.limit - this.#entries.length;
    this.overflow = fresh.length > room;
    const added = fresh.slice(0, Math.max(0, room)).map(entryOf);
    this.#set([...this.#entries, ...added]);
    for (const entry of added) this.#start(entry);
  }

  remove(id: string): void {
    this.#find(id)?.abort.abort();
    this.overflow = false;
    this.#set(this.#entries.filter((entry) => entry.id !== id));
  }

  retry(id: string): void {
    const entry = this.#find(id);
    if (entry?.state !== 'failed') return;
    this.#change(id, { state: 'uploading' });
    this.#start(entry);
  }

  /** The server does not know these files any more: they have to be uploaded anew, as new files. */
  forget(fileIds: readonly string[]): void {
    this.#set(
      this.#entries.map((entry) =>
        entry.stored && fileIds.includes(entry.stored.id)
          ? { ...entry, state: 'failed', stored: undefined, idempotencyKey: randomKey() }
          : entry,
      ),
    );
  }

  /** Resolves when no upload is on its way. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  clear(): void {
    for (const { abort } of this.#entries) abort.abort();
    this.overflow = false;
    this.#set([]);
  }

  #start(entry: Entry): void {
    const run = this.#upload(entry).finally(() => this.#running.delete(entry.id));
    this.#running.set(entry.id, run);
  }

  async #upload({ id, file, idempotencyKey, abort }: Entry): Promise<void> {
    const { scope } = this.#host;
    const { signal } = abort;
    try {
      const mediaType = await sniffFile(file);
      const refusal =
        file.size === 0 ? 'empty' : file.size > maxFileBytes ? 'size' : mediaType ? undefined : 'type';
      if (refusal) return this.#change(id, { state: 'refused', refusal });
      if (!scope) return this.#change(id, { state: 'failed' });
      const options = { fileName: file.name, mediaType, idempotencyKey, signal };
      const stored = await scope.client.files.create(file, options);
      this.#change(id, { state: 'stored', stored });
    } catch (error) {
      if (signal.aborted) return;
      this.#change(id, failed(error));
      this.#host.reportFailure(error);
    }
  }

  #find(id: string): Entry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  #change(id: string, change: Partial<Attachment>): void {
    this.#set(this.#entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)));
  }

  #set(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.#host.requestUpdate();
  }
}

function entryOf(file: File): Entry {
  return {
    id: randomKey(),
    name: file.name,
    size: file.size,
    state: 'uploading',
    file,
    idempotencyKey: randomKey(),
    abort: new AbortController(),
  };
}

/** What the server refused for good is not offered to be tried again. */
function failed(error: unknown): Partial<Attachment> {
  const { status } = (error ?? {}) as { status?: unknown };
  if (status === 413) return { state: 'refused', refusal: 'size' };
  return status === 415 ? { state: 'refused', refusal: 'type' } : { state: 'failed' };
}

function isSame(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}
