import type { FileLinkInput } from '@saldo/sdk/contract';
import type { FieldError } from '../problem.ts';

/** Which of the papers of a record nobody has published. */
export function judgeFileLinks(
  files: readonly FileLinkInput[],
  fileIds: ReadonlyMap<string, string>,
): FieldError[] {
  return files.flatMap(({ externalId }, i): FieldError[] =>
    fileIds.has(externalId)
      ? []
      : [
          {
            pointer: `/data/files/${i}/externalId`,
            code: 'unknown-reference',
            detail: 'no file has this external id; publish it first',
          },
        ],
  );
}
