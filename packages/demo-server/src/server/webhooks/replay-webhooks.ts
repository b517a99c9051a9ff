import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { openCursor } from '../paging/sealed-cursor.ts';
import { notFound, Problem } from '../problem.ts';
import { findFeedPositions, moveEndpoint } from './webhook-endpoint.store.ts';
import { toEndpoint } from './webhook-endpoint.wire.ts';

export const replayWebhooks: Handler<'replayWebhooks'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, now, acted } = work;
    const id = path.webhookEndpointId;
    const row = await moveEndpoint(trx, caller.publisherId, id, await positionOf(work), now);
    if (row === undefined) throw notFound();
    acted({ action: 'webhook_endpoint.moved', recordKind: 'webhook_endpoint', recordId: id });
    return { status: 200, body: await toEndpoint(caller, row, now) };
  });

async function positionOf({ trx, caller, body, now }: Work<'replayWebhooks'>): Promise<string> {
  const { after, since = now } = body;
  const { last, before, dropped } = await findFeedPositions(trx, caller.publisherId, since);
  if (after === undefined) return before;
  // As `listChanges` answered it: of a reading that began at the beginning with a second number.
  const [seq, from = '0'] = (await openCursor(caller, 'changes', after, '/after')) as readonly [
    string,
    string?,
  ];
  if (BigInt(seq) > BigInt(last)) {
    throw new Problem('cursor-expired', {
      detail: 'The cursor lies beyond the feed, which was restored to an earlier state.',
    });
  }
  if (BigInt(seq) < BigInt(dropped) && BigInt(from) < BigInt(dropped)) {
    throw new Problem('cursor-expired', { detail: 'What was deleted since then is no longer in the feed.' });
  }
  return seq;
}
