import type { Handler } from '../operations/handler.ts';
import { listOwnFileIds } from '../files/file.store.ts';
import { fileMentions, judgeFileIds } from '../files/judge-file-ids.ts';
import { notFound, Problem } from '../problem.ts';
import { authorOf, judgeAuthor } from './judge-author.ts';
import { insertMessage, listMessagesByIds } from './message.store.ts';
import { toMessage } from './message.wire.ts';
import { lockNextTurn } from './thread-write.store.ts';

export const createMessage: Handler<'createMessage'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, body, now, acted, changed } = work;
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
    const id = work.newId();
    const partnerId = turn.partner_id;
    await insertMessage(trx, {
      publisherId,
      partnerId,
      threadId,
      ordinal: turn.ordinal,
      id,
      author: authorOf(caller, body),
      text: body.text,
      fileIds,
      at: turn.at,
    });
    acted({ action: 'message.written', recordKind: 'message', recordId: id, partnerId });
    const message = toMessage((await listMessagesByIds(trx, caller, [id])).get(id)!);
    changed(
      { kind: 'thread', id: threadId, partnerId, revision: turn.revision, op: 'upsert' },
      { kind: 'message', id, partnerId, revision: 1, op: 'upsert' },
    );
    return { status: 201, body: message };
  });
