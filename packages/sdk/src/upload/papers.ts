import { ApiError } from '../errors/api-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { PermissionError } from '../errors/permission-error.ts';
import type { FileLinkInput, PublishRecord } from '../generated/contract.ts';

/** A file that is the paper of a record. */
export interface Paper {
  readonly role: 'xml' | 'pdf';
  readonly name: string;
  /** SHA-256 of its content, in hexadecimal. */
  hash(): Promise<string>;
}

/** A paper that the server did not take. */
export interface PaperRefusal<Own extends Paper> {
  readonly paper: Own;
  readonly error: ApiError;
}

/**
 * Names papers in a document or in the payments of a complement, once each was taken by `take`: under the external id of the document or
 * the complement with `.<hash of the content>.xml` or `.pdf` behind it, because it goes before the record, and would replace the paper of a
 * document that the record then is not. Gives the paper that the server did not take, if any.
 */
export async function attachPapers<Own extends Paper>(
  record: PublishRecord,
  papers: readonly Own[],
  take: (externalId: string, paper: Own) => Promise<unknown>,
): Promise<PaperRefusal<Own> | undefined> {
  if (record.kind === 'partner' || record.op === 'void' || record.op === 'delete') return undefined;
  // A payment has its place in the complement behind the complement's id; the paper is of all of them.
  const name = record.kind === 'payment' ? record.externalId.replace(/:\d+$/, '') : record.externalId;
  const files: FileLinkInput[] = [];
  for (const paper of papers) {
    const externalId = `${name}.${(await paper.hash()).slice(0, 16)}.${paper.role}`;
    try {
      await take(externalId, paper);
    } catch (error) {
      if (!isAboutTheFile(error)) throw error;
      return { paper, error };
    }
    files.push({ externalId, role: paper.role });
  }
  record.data.files = files;
  return undefined;
}

function isAboutTheFile(error: unknown): error is ApiError {
  const about = error instanceof ApiError && error.status < 500 && error.status !== 429;
  return about && !(error instanceof AuthenticationError) && !(error instanceof PermissionError);
}
