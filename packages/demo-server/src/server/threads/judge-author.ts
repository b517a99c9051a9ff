import type { FieldError, MessageInput } from '@saldo/sdk/contract';
import { sideOf, type Caller } from '../principal/caller.ts';

/** Who a message is from, as it is stored. */
export interface Author {
  readonly side: 'partner' | 'publisher';
  readonly name: string | null;
}

/** A session writes as its user; an API key says which clerk writes. `pointer` is where the message stands in the body. */
export function judgeAuthor(caller: Caller, { authorName }: MessageInput, pointer = ''): FieldError[] {
  if (caller.kind === 'api-key' || authorName === undefined) return [];
  const detail = 'is not accepted from a session, which has its user';
  return [{ pointer: `${pointer}/authorName`, code: 'not-accepted', detail }];
}

export function authorOf(caller: Caller, { authorName }: MessageInput): Author {
  const name = caller.kind === 'session' ? caller.user?.name : authorName;
  return { side: sideOf(caller), name: name ?? null };
}
