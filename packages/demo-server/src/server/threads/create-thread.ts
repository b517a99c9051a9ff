import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { listOwnFileIds } from '../files/file.store.ts';
import { fileMentions, judgeFileIds } from '../files/judge-file-ids.ts';
import { actsFor } from '../principal/principal.ts';
import { Problem, type FieldError } from '../problem.ts';
import { holdOffPublishing } from '../records/publishing-lock.ts';
import { authorOf, judgeAuthor } from './judge-author.ts';
import { insertMessage } from './message.store.ts';
import { hasPartner, hasSubject } from './subject.store.ts';
import { listThreadsByIds } from './thread.store.ts';
import { toThread } from './thread.wire.ts';
import { insertThread } from './thread-write.store.ts';

type ThreadWork = Work<'createThread'>;

export const createThread: Handler<'createThread'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, now, newId, acted, changed } = work;
    const { publisherId } = caller;
    await holdOffPublishing(trx, publisherId);
    const [partnerId, errors] = await judge(work);
    if (partnerId === undefined || errors.length > 0) throw new Problem('invalid-request', { errors });
    const [id, messageId] = [newId(), newId()];
    const { about, subject } = body;
    await insertThread(trx, { publisherId, partnerId, id, about, subject, now });
    await insertMessage(trx, {
      publisherId,
      partnerId,
      threadId: id,
      ordinal: 1,
      id: messageId,
      author: authorOf(caller, body.message),
      text: body.message.text,
      fileIds: body.message.files ?? [],
      at: now,
    });
    acted({ action: 'thread.opened', recordKind: 'thread', recordId: id, partnerId });
    const thread = toThread((await listThreadsByIds(trx, caller, [id])).get(id)!);
    changed(
      { kind: 'thread', id, partnerId, revision: thread.revision, op: 'upsert' },
      { kind: 'message', id: messageId, partnerId, revision: 1, op: 'upsert' },
    );
    return { status: 201, body: thread };
  });

async function judge(work: ThreadWork): Promise<[partnerId: string | undefined, errors: FieldError[]]> {
  const { trx, caller, body } = work;
  const [partnerId, partnerErrors] = await judgePartner(work);
  const mentions = fileMentions('/message/files', body.message.files);
  const own = await listOwnFileIds(
    trx,
    caller,
    mentions.map(({ id }) => id),
  );
  return [
    partnerId,
    [
      ...partnerErrors,
      ...(partnerId === undefined ? [] : await judgeSubject(work, partnerId)),
      ...judgeAuthor(caller, body.message, '/message'),
      ...judgeFileIds(mentions, own),
    ],
  ];
}

async function judgePartner({
  trx,
  caller,
  body,
}: ThreadWork): Promise<[partnerId: string | undefined, errors: FieldError[]]> {
  const pointer = '/partnerId';
  const own = actsFor(caller);
  const partnerId = body.partnerId?.toLowerCase() ?? own;
  if (partnerId === undefined) {
    return [undefined, [{ pointer, code: 'required', detail: "is required on the publisher's side" }]];
  }
  if (partnerId === own || (own === undefined && (await hasPartner(trx, caller.publisherId, partnerId)))) {
    return [partnerId, []];
  }
  return [undefined, [{ pointer, code: 'unknown-reference', detail: 'must be the id of a partner' }]];
}

async function judgeSubject({ trx, caller, body }: ThreadWork, partnerId: string): Promise<FieldError[]> {
  const { kind, id } = body.about;
  const pointer = '/about/id';
  if (kind === 'account') {
    if (id === undefined) return [];
    return [{ pointer, code: 'not-accepted', detail: 'is not accepted: a partner has one account' }];
  }
  if (id === undefined) return [{ pointer, code: 'required', detail: `is required for a ${kind}` }];
  if (await hasSubject(trx, caller.publisherId, partnerId, kind, id)) return [];
  return [{ pointer, code: 'unknown-reference', detail: `must be the id of a ${kind} of the partner` }];
}
