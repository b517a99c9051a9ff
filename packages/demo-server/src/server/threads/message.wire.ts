import type { Message } from '@saldo/sdk/contract';
import { toFile } from '../files/file.wire.ts';
import type { MessageRow } from './message.store.ts';

export function toMessage(row: MessageRow): Message {
  return {
    id: row.message_id,
    threadId: row.thread_id,
    author: { side: row.author_side, ...(row.author_name === null ? {} : { name: row.author_name }) },
    text: row.text,
    files: (row.files ?? []).map(toFile),
    createdAt: row.created_at,
  };
}
