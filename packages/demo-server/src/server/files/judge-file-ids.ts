import type { FieldError } from '../problem.ts';

/** A file id in a body, and where it stands. */
export interface FileMention {
  readonly pointer: string;
  /** In lower case, as stored. */
  readonly id: string;
}

/** The ids of a `files` array in lower case; UUIDs may come in either. */
export function fileMentions(pointer: string, ids: readonly string[] = []): FileMention[] {
  return ids.map((id, index) => ({ pointer: `${pointer}/${index}`, id: id.toLowerCase() }));
}

/** Names that are not the caller's own, foreign and unknown alike, and ids that stand twice in one list. */
export function judgeFileIds(mentions: readonly FileMention[], own: ReadonlySet<string>): FieldError[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ pointer, id }): FieldError[] => {
    if (!own.has(id)) {
      return [
        {
          pointer,
          code: 'unknown-reference',
          detail: 'must be the id of a file that your side has uploaded',
        },
      ];
    }
    if (seen.has(id)) return [{ pointer, code: 'repeated', detail: 'must be named once' }];
    seen.add(id);
    return [];
  });
}
