import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ApiError } from '../../errors/api-error.ts';
import { AuthenticationError } from '../../errors/authentication-error.ts';
import { PermissionError } from '../../errors/permission-error.ts';
import { fileFromPath } from '../../files/file-from-path.ts';
import type { FileLinkInput, PublishRecord } from '../../generated/contract.ts';
import type { Context } from '../command.ts';
import { problemSentence } from '../error-sentence.ts';

/**
 * Uploads an e-invoice and the PDF of the same name beside it, or the PDF that carries it, and names them in its document or in the
 * payments of its complement, under the external id of the document or the complement with `.<hash of the content>.xml` or `.pdf` behind it: it goes before
 * the record, and would replace the paper of a document that the record then is not. Gives the paper that the server did not take, if any.
 */
export async function attachPapers(
  { saldo, signal }: Context,
  record: PublishRecord,
  path: string,
  own: 'xml' | 'pdf' = 'xml',
  newFiles?: Set<string>,
): Promise<{ path: string; sentence: string } | undefined> {
  if (record.kind === 'partner' || record.op === 'void' || record.op === 'delete') return undefined;
  // A payment has its place in the complement behind the complement's id; the paper is of all of them.
  const name = record.kind === 'payment' ? record.externalId.replace(/:\d+$/, '') : record.externalId;
  const files: FileLinkInput[] = [];
  for (const [role, paper] of await papersOf(path, own)) {
    const externalId = `${name}.${await hashOf(paper)}.${role}`;
    files.push({ externalId, role });
    if (newFiles !== undefined) {
      newFiles.add(externalId);
      continue;
    }
    try {
      await saldo.files.put(externalId, await fileFromPath(paper), { signal });
    } catch (error) {
      if (!isAboutTheFile(error)) throw error;
      return { path: paper, sentence: `the server did not take it: ${problemSentence(error)}` };
    }
  }
  record.data.files = files;
  return undefined;
}

async function papersOf(path: string, own: 'xml' | 'pdf'): Promise<['xml' | 'pdf', string][]> {
  if (own === 'pdf') return [['pdf', path]];
  const folder = dirname(path);
  const name = basename(path, extname(path));
  const pdf = (await readdir(folder)).find((file) => file === `${name}.pdf` || file === `${name}.PDF`);
  return [['xml', path], ...(pdf === undefined ? [] : [['pdf', join(folder, pdf)] as ['pdf', string]])];
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex').slice(0, 16);
}

function isAboutTheFile(error: unknown): error is ApiError {
  const about = error instanceof ApiError && error.status < 500 && error.status !== 429;
  return about && !(error instanceof AuthenticationError) && !(error instanceof PermissionError);
}
