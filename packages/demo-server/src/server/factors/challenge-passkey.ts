import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { askPage, pageOf } from './ask-passkey.ts';
import { listPasskeys } from './passkey.store.ts';
import { whoAsks } from './who.ts';

export const challengePasskey: Handler<'challengePasskey'> = (call) =>
  call.write(async (work) => {
    const who = whoAsks(work);
    const { publisherId, userId } = who;
    const page = pageOf(work.from);
    const passkeys = await listPasskeys(work.trx, publisherId, userId);
    const here = passkeys.filter(({ rp_id }) => rp_id === page.rpId);
    if (here.length === 0) {
      throw new Problem('operation-not-permitted', { detail: 'The person has no passkey of this page.' });
    }
    const allowCredentials = here.map(({ credential_id: id, transports }) => ({
      id,
      type: 'public-key',
      transports,
    }));
    const rest = { rpId: page.rpId, allowCredentials, userVerification: 'preferred' };
    const asked = { kind: 'passkey-asked', of: who } as const;
    const body = await askPage({ trx: work.trx, publisherId, page }, asked, rest, work);
    return { status: 201, body };
  });
