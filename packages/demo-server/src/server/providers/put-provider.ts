import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { taken } from './add-provider.ts';
import { deleteIdentities } from './identity.store.ts';
import { providerSecretOf, providerValues, requireAskable } from './provider-values.ts';
import { lockProvider, updateProvider } from './provider.store.ts';
import { toProvider } from './provider.wire.ts';

export const putProvider: Handler<'putProvider'> = (call) =>
  call.write(async ({ trx, caller: { publisherId }, path, body, secrets, openId, acted }) => {
    const providerId = path.providerId.toLowerCase();
    const present = await lockProvider(trx, publisherId, providerId);
    if (present === undefined) throw notFound();
    requireAskable(body, openId);
    const of = providerSecretOf(publisherId, providerId);
    const values = await providerValues(body, { secrets, of, present });
    if (!(await updateProvider(trx, publisherId, providerId, values))) throw taken();
    const isAnother =
      values.issuer !== present.issuer ||
      values.client_id !== present.client_id ||
      values.entrance !== present.entrance;
    if (isAnother) await deleteIdentities(trx, publisherId, providerId);
    acted({ action: 'provider.changed', recordKind: 'provider', recordId: providerId });
    return { status: 200, body: toProvider({ ...present, ...values }) };
  });
