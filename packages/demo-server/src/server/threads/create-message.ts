import { insertAuditEntry } from '../audit/record-audit.ts';
import { recordChanges } from '../feed/record-changes.ts';
import type { Handler } from '../contract/operations.ts';
import { listOwnFileIds } from '../files/file.store.ts';
import { fileMentions, judgeFileIds } from '../files/judge-file-ids.ts';
import { notFound, Problem } from '../problem.ts';
import { removedMeanwhile } from '../references/removed-meanwhile.ts';
import { authorOf, judgeAuthor } from './judge-author.ts';
import { insertMessage, listMessagesByIds } from './message.store.ts';
import { lockNextTurn } from './write-thread.store.ts';

export const createMessage: Handler<'createMessage'> = async (call) => {
  const { trx, caller, path, body, now } = call;
  const { publisherId } = caller;
  const threadId = path.threadId.toLowerCase();
  const turn = await lockNextTurn(trx, caller, threadId, now);
  if (turn === undefined) throw notFound();
  const mentions = fileMentions('/files', body.files);
  const fileIds = mentions.map((one) => one.id);
  const errors = [
    ...judgeAuthor(caller, body),
    ...judgeFileIds(mentions, await listOwnFileIds(trx, caller, fileIds)),
  ];
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  const id = call.newId();
  await insertMessage(trx, {
    publisherId,
    partnerId: turn.partner_id,
    threadId,
    ordinal: turn.ordinal,
    id,
    author: authorOf(caller, body),
    text: body.text,
    fileIds,
    at: turn.at,
  }).catch((error: unknown) => {
    throw removedMeanwhile(error, { message_files_file_fkey: '/files' });
  });
  await insertAuditEntry(trx, call, { action: 'message.written', recordKind: 'message', recordId: id });
  const message = (await listMessagesByIds(trx, caller, [id])).get(id)!;
  await recordChanges(trx, publisherId, now, [
    { kind: 'thread', id: threadId, revision: turn.revision, op: 'upsert' },
    { kind: 'message', id, revision: 1, op: 'upsert' },
  ]);
  return { status: 201, body: message };
};
