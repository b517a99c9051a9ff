import type { SaldoFile } from '@saldo/sdk/contract';
import { fileBytes } from '../attachments/file-bytes.ts';
import { Query } from '../query/query.ts';
import type { QueryHost } from '../query/query-host.ts';

interface LoadedFile {
  readonly id: string;
  readonly blob: Blob;
  /** Of a picture. It is drawn, so that the page's policy need not allow pictures from memory. */
  readonly picture: ImageBitmap | undefined;
}

/** A stored file, as its dialog needs it. */
export type LookedAt = Pick<SaldoFile, 'id' | 'fileName'>;

/** The stored file that somebody looks at. Its bytes are fetched with the session's token and never become a page. */
export class FileView {
  readonly #host: QueryHost;
  readonly #query: Query<readonly [string], LoadedFile>;
  file: LookedAt | undefined;

  constructor(host: QueryHost) {
    this.#host = host;
    this.#query = new Query(host, {
      args: () => (this.file ? ([this.file.id] as const) : undefined),
      load: async ([id], context) => {
        const blob = await fileBytes(id, context);
        if (blob.type === 'application/pdf') await import('../pdf-viewer/pdf-viewer.ts');
        const picture = blob.type.startsWith('image/') ? await createImageBitmap(blob) : undefined;
        return { id, blob, picture };
      },
    });
  }

  get loaded(): LoadedFile | undefined {
    const { value } = this.#query;
    return value && value.id === this.file?.id ? value : undefined;
  }

  get error(): unknown {
    return this.#query.error;
  }

  retry(): void {
    this.#query.retry();
  }

  show(file: LookedAt | undefined): void {
    this.file = file;
    this.#host.requestUpdate();
  }
}
