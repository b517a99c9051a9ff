import type { Message } from '@saldo/sdk/contract';
import { toFile, type FileRow } from '../files/file.wire.ts';

/** A message as the store reads it. */
export interface MessageRow {
  message_id: string;
  thread_id: string;
  ordinal: number;
  author_side: 'partner' | 'publisher';
  author_name: string | null;
  text: string;
  created_at: string;
  files: FileRow[] | null;
}

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
