import type { File as SaldoFile } from '@saldo/sdk/contract';
import type { QueryHost } from '../query/query-host.ts';

/** Downloads files of the server. The token goes in a header, so a plain link cannot do it. */
export class Download {
  readonly #host: QueryHost;
  /** Id of the file that is on its way. */
  pending: string | undefined;
  /** Id of the file that did not come. */
  failed: string | undefined;

  constructor(host: QueryHost) {
    this.#host = host;
  }

  async run({ id, fileName }: Pick<SaldoFile, 'id' | 'fileName'>): Promise<void> {
    const { scope } = this.#host;
    if (!scope || this.pending) return;
    this.#set({ pending: id, failed: undefined });
    try {
      save(await scope.client.files.content(id), fileName);
      this.#set({ pending: undefined });
    } catch (error) {
      this.#set({ pending: undefined, failed: id });
      this.#host.reportFailure(error);
    }
  }

  #set(state: Partial<Pick<this, 'pending' | 'failed'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser has taken the blob when the click returns; some read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
