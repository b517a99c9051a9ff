import { toBase64url } from '../ceremonies/one-time-secret.ts';
import type { Handler } from '../operations/handler.ts';
import { parseUuid } from '../ids.ts';
import { readUserRow } from '../sign-in/sign-in.store.ts';
import { requireWanted } from './add-factor.ts';
import { askPage, pageOf } from './ask-passkey.ts';
import { confirmPresence } from './confirm-presence.ts';
import { PASSKEY_ALGORITHMS } from './passkey-judge.ts';
import { listPasskeys } from './passkey.store.ts';
import { whoAsks } from './who.ts';

export const challengePasskeyEnrolment: Handler<'challengePasskeyEnrolment'> = async (call) => {
  await confirmPresence(call, call.body.password);
  return call.write(async (work) => {
    const { trx, caller } = work;
    await requireWanted(work);
    const who = whoAsks(work);
    const { publisherId, userId } = who;
    const page = pageOf(work.from);
    const { login, name } = await readUserRow(trx, publisherId, userId);
    const there = await listPasskeys(trx, publisherId, userId);
    const rest = {
      rp: { id: page.rpId, name: caller.publisher.name },
      user: { id: toBase64url(parseUuid(userId)), name: login, displayName: name },
      pubKeyCredParams: PASSKEY_ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: there.map(({ credential_id: id, transports }) => ({
        id,
        type: 'public-key',
        transports,
      })),
      // With both it signs in by itself; without, it is still a second factor.
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
      attestation: 'none',
    };
    work.acted({ action: 'second_factor.passkey_begun', recordKind: 'user', recordId: userId });
    const asked = { kind: 'passkey-added', of: who } as const;
    return { status: 201, body: await askPage({ trx, publisherId, page }, asked, rest, work) };
  });
};
