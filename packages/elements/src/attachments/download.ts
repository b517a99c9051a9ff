import type { SaldoFile } from '@saldo/sdk/contract';
import { offer } from '../events/answer-event.ts';
import { FileDownloadEvent } from '../events/file-download.event.ts';
import type { QueryHost } from '../query/query-host.ts';
import { saveFile } from './save-file.ts';

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
      const event = new FileDownloadEvent({ id, fileName });
      const blob = await offer(this.#host, event, () => scope.client.files.content(id));
      if (blob) saveFile(blob, fileName);
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
