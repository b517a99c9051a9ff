import type { FileLinkInput } from '@saldo/sdk/contract';
import type { FileSources } from '../operations/file-sources.ts';
import type { FieldError } from '../problem.ts';
import { cleanFileName } from './file-name.ts';

/** Which of the papers of a record nobody has published, and which are at an address where nothing can be fetched. */
export function judgeFileLinks(
  files: readonly FileLinkInput[],
  fileIds: ReadonlyMap<string, string>,
  sources: Pick<FileSources, 'refuse'>,
): FieldError[] {
  return files.flatMap(({ externalId, source }, i): FieldError[] => {
    const pointer = `/data/files/${i}`;
    if (source !== undefined) return judgeSource(source, `${pointer}/source`, sources);
    if (fileIds.has(externalId)) return [];
    const detail = 'no file has this external id; publish it first';
    return [{ pointer: `${pointer}/externalId`, code: 'unknown-reference', detail }];
  });
}

function judgeSource(
  { url, fileName, mediaType }: NonNullable<FileLinkInput['source']>,
  pointer: string,
  sources: Pick<FileSources, 'refuse'>,
): FieldError[] {
  const refusal = sources.refuse(url);
  return [
    ...(refusal === undefined
      ? []
      : [{ pointer: `${pointer}/url`, code: 'address-not-allowed', detail: refusal } as const]),
    ...(cleanFileName(fileName, mediaType) === undefined
      ? [{ pointer: `${pointer}/fileName`, code: 'file-name', detail: 'must name the file' } as const]
      : []),
  ];
}
