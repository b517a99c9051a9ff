/** Which file is to be fetched. */
export interface PendingFile {
  readonly publisherId: string;
  readonly fileId: string;
  readonly revision: number;
}

export interface FetchedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files that lie at addresses of their publishers. */
export interface FileSources {
  /** What is wrong with an address, as the rest of a sentence that begins with it; undefined where files may be fetched from it. */
  refuse(url: string): string | undefined;
  /** Fetches a file that nobody has fetched yet, and keeps it. Outside of any transaction. Throws `FileSourceError`. */
  fetch(file: PendingFile): Promise<FetchedFile>;
}

/** Why a file could not be fetched, as one sentence for its publisher: partners do not learn where files lie. */
export class FileSourceError extends Error {
  override readonly name = 'FileSourceError';
}

/** A server that fetches no files from addresses. */
export const noFileSources: FileSources = {
  refuse: () =>
    'cannot be used: this server fetches no files from addresses; send the bytes with putFile and name the file alone',
  fetch: () => Promise.reject(new FileSourceError('This server fetches no files from addresses.')),
};
