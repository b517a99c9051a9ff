import type { MessageInput, Side } from '@saldo/sdk/contract';
import { sideOf, type Principal } from '../principal/principal.ts';
import type { FieldError } from '../problem.ts';

/** Who a message is from, as it is stored. */
export interface Author {
  readonly side: Side;
  readonly name: string | null;
}

/** A session writes as its user; an API key says which clerk writes. `pointer` is where the message stands in the body. */
export function judgeAuthor(caller: Principal, { authorName }: MessageInput, pointer = ''): FieldError[] {
  if (caller.session === undefined || authorName === undefined) return [];
  const detail = 'is not accepted from a session, which has its user';
  return [{ pointer: `${pointer}/authorName`, code: 'not-accepted', detail }];
}

export function authorOf(caller: Principal, { authorName }: MessageInput): Author {
  const name = caller.session === undefined ? authorName : caller.actor.name;
  return { side: sideOf(caller), name: name ?? null };
}
