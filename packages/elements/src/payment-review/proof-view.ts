import type { File as SaldoFile } from '@saldo/sdk/contract';
import { Query } from '../query/query.ts';
import type { QueryHost } from '../query/query-host.ts';

interface LoadedProof {
  readonly id: string;
  readonly blob: Blob;
  /** Of a picture. It is drawn, so that the page's policy need not allow pictures from memory. */
  readonly picture: ImageBitmap | undefined;
}

/** The proof that somebody looks at. Its bytes are fetched with the session's token and never become a page. */
export class ProofView {
  readonly #host: QueryHost;
  readonly #query: Query<readonly [string], LoadedProof>;
  file: SaldoFile | undefined;

  constructor(host: QueryHost) {
    this.#host = host;
    this.#query = new Query(host, {
      args: () => (this.file ? ([this.file.id] as const) : undefined),
      load: async ([id], { client, signal }) => {
        const blob = await client.files.content(id, { signal });
        if (blob.type === 'application/pdf') await import('../pdf-viewer/pdf-viewer.ts');
        const picture = blob.type.startsWith('image/') ? await createImageBitmap(blob) : undefined;
        return { id, blob, picture };
      },
    });
  }

  get loaded(): LoadedProof | undefined {
    const { value } = this.#query;
    return value && value.id === this.file?.id ? value : undefined;
  }

  get error(): unknown {
    return this.#query.error;
  }

  retry(): void {
    this.#query.retry();
  }

  show(file: SaldoFile | undefined): void {
    this.file = file;
    this.#host.requestUpdate();
  }
}
