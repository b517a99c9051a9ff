import type { SignInToken } from '@saldo/sdk/contract';
import { takeCeremony } from '../ceremonies/ceremony.store.ts';
import { isSecret } from '../ceremonies/one-time-secret.ts';
import type { Claims } from '../openid/openid-client.ts';
import type { EntranceWork, OpenCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { beginSignIn } from '../sign-in/begin-sign-in.ts';
import { nextStep } from '../sign-in/next-step.ts';
import { clientOf, unasked, type FlowData } from './begin-provider-sign-in.ts';
import { neededClaims } from './claimed-login.ts';
import { identifyUser } from './identify-user.ts';
import { providerProblem } from './provider-problem.ts';
import { findProvider, lockProvider, noteProvider, type ProviderRow } from './provider.store.ts';

export const finishProviderSignIn: Handler<'finishProviderSignIn'> = async (call) => {
  const publisherId = call.path.publisherId.toLowerCase();
  const { flow, provider } = await takeFlow(call, publisherId);
  const claims = await claimsOf(call, publisherId, flow, provider);
  const token = await call.at(publisherId, async (work) => {
    const made = await succeed(call, work, { publisherId, provider, claims });
    if (made === undefined) fail(work, provider);
    return made;
  });
  if (token === undefined) {
    throw new Problem('identity-unknown', {
      detail:
        'No user of this entrance has the identity that the provider names, or not with a verified address.',
    });
  }
  return { status: 201, body: token };
};

/** The flow that this browser began, which then is used up. */
async function takeFlow(
  { at, body, now, from }: OpenCall<'finishProviderSignIn'>,
  publisherId: string,
): Promise<{ flow: FlowData; provider: ProviderRow }> {
  const found = await at(publisherId, async ({ trx }) => {
    const taken = await takeCeremony(trx, publisherId, { ceremonyId: body.id, kind: 'provider', now });
    if (taken === undefined) return undefined;
    const flow = taken.data as FlowData;
    const provider = await findProvider(trx, publisherId, flow.providerId);
    return provider && { flow, provider, secretHash: taken.secret_hash };
  });
  const isOurs =
    found !== undefined &&
    isSecret(body.secret, found.secretHash) &&
    body.state === found.flow.state &&
    new URL(found.flow.redirectUri).origin === from.origin;
  if (!isOurs) {
    throw new Problem('provider-response-refused', {
      detail: 'It belongs to no flow that this page began, or to one that is over. Begin again.',
    });
  }
  return found;
}

/** Whom the provider names, asked outside of any transaction. */
async function claimsOf(
  { body, openId, secrets }: OpenCall<'finishProviderSignIn'>,
  publisherId: string,
  flow: FlowData,
  provider: ProviderRow,
): Promise<Claims> {
  if (openId === undefined) throw unasked();
  const client = await clientOf(provider, publisherId, secrets);
  const { state, code, iss, error } = body;
  const response = { state, ...(code && { code }), ...(iss && { iss }), ...(error && { error }) };
  return openId.finish(client, flow, response, neededClaims(provider)).catch((failure: unknown) => {
    throw providerProblem(failure);
  });
}

interface Named {
  readonly publisherId: string;
  readonly provider: ProviderRow;
  readonly claims: Claims;
}

async function succeed(
  call: OpenCall<'finishProviderSignIn'>,
  work: EntranceWork,
  { publisherId, provider, claims }: Named,
): Promise<SignInToken | undefined> {
  const { now } = call;
  const { trx, acted } = work;
  const providerId = provider.provider_id;
  // It may be another one by now, or gone.
  const present = await lockProvider(trx, publisherId, providerId);
  if (present?.issuer !== provider.issuer || present.client_id !== provider.client_id) return undefined;
  const user = await identifyUser(work, { publisherId, provider: present, claims, now });
  if (user === undefined || user.disabled_at !== null || user.side !== present.entrance) return undefined;
  const { user_id: userId, name, side } = user;
  const bySecondFactor = present.second_factor === 'provider';
  const next = await nextStep(trx, { publisherId, userId, side }, { byActivation: false, bySecondFactor });
  const token = await beginSignIn(trx, { publisherId, userId, next, now }, call);
  await noteProvider(trx, publisherId, { signInId: token.id, providerId });
  acted(
    { kind: 'user', id: userId, name },
    { action: 'user.signed_in', recordKind: 'user', recordId: userId },
  );
  return token;
}

function fail({ acted }: EntranceWork, { provider_id: recordId }: ProviderRow): void {
  acted({ kind: 'nobody', id: '-' }, { action: 'sign_in.failed', recordKind: 'provider', recordId });
}
